#!/usr/bin/env bash
# The one step of the action: findings as annotations, a table for the job summary, and the exit status of the linter.
set -euo pipefail

version=${INPUT_VERSION:-$(node -p 'require(process.argv[1]).version' "$ACTION_PATH/package.json")}
mapfile -t files < <(printf '%s\n' "$INPUT_FILES" | sed '/^[[:space:]]*$/d')
mapfile -t more < <(printf '%s\n' "$INPUT_ARGS" | sed '/^[[:space:]]*$/d')

arguments=()
[ -z "$INPUT_AS" ] || arguments+=(--as "$INPUT_AS")
[ -z "$INPUT_CONFIG" ] || arguments+=(--config "$INPUT_CONFIG")
[ -z "$INPUT_MAX_WARNINGS" ] || arguments+=(--max-warnings "$INPUT_MAX_WARNINGS")
arguments+=("${more[@]}" -- "${files[@]}")

replylint() { npx --yes "replylint@$version" "$@"; }

status=0
replylint --format github "${arguments[@]}" || status=$?
echo "status=$status" >>"$GITHUB_OUTPUT"
if [ "$INPUT_SUMMARY" = true ]; then
  replylint --format markdown "${arguments[@]}" >>"$GITHUB_STEP_SUMMARY" 2>/dev/null || true
fi
exit "$status"
