/**
 * A name and its short, pet and foreign forms, a group a line, folded; two names that share a line may stand
 * for the same person. A form may stand in several lines (Alex, Sascha, Lisa).
 */
export const DIMINUTIVES = `
francesco franco checco cecco ciccio francy frank fra
francesca franca cecca checca francy fra
giuseppe beppe peppe pino peppino geppe bepi giuse beppino
giuseppina giusy pina pinuccia peppina giusi
alessandro ale sandro alex sasha lele
alessandra ale sandra alex
antonio toni tony nino tonio tonino totò toto antonello
antonia antonella tonia nina antonietta
giovanni gianni vanni gio nanni giannino giova
giovanna gianna vanna gio
luigi gigi gino luigino gigino
luisa luigia gina lulu isa
vincenzo enzo vince cenzo vincenzino
vincenza enza
lorenzo enzo renzo lory lollo
domenico mimmo mimi nico memmo mico menico
domenica mimma mimi
salvatore toto salvo turi tore sal
raffaele lello raffa raf lele
raffaella lella raffa
michele michi mike lele michelino miki
michela michi michelina miky
gabriele lele gabri gabry gabe
gabriella gabri gabry lella
emanuele lele manu manuele ema
emanuela manu manuela ema
daniele dani dany lele
daniela dani dany
stefano ste stefi
stefania ste stefi stefy
federico fede chicco rico
federica fede chicca
valentina vale valy
valerio vale
valeria vale
roberto rob robi roby berto robbie bobo
roberta robi roby
alberto berto albi bebo
umberto berto umbi
filippo pippo fil filo pippi
matteo teo matte matti
andrea andre andy dea
nicola nico nic nicolino cola
nicolo nico nic
niccolo nico nic
leonardo leo nardo leon
riccardo ricky ricki riki rick cardo
edoardo edo dodo
eduardo edo edu lalo
eleonora ele nora leo
elisabetta betta betty elisa lisa eli bettina
elisa eli ely
elena ele eli lena
caterina cate rina katia cathy kate
margherita marghe rita margie
maria mary mari mariuccia mimi
mariateresa maite mari teresa
maria-teresa maite
annamaria anna annina
anna annina annie anny nina
annalisa anna lisa
beatrice bea bice trixie
benedetta benni benny bene
chiara chia chiaretta
cristina cri cris titti tina
cristiano cri cris
ilaria ila
martina marti marty
michelangelo michi miki
giacomo giac mino jack
giorgio giorgi giorgino
giorgia gio giorgi
giulia giuli giuly
giulio giuli
gianluca luca gian gianlu
gianmarco gian marco
giancarlo gian carlo
gianfranco gian franco
gianpaolo gian paolo
pierluigi piero gigi pier
pierpaolo piero paolo pier
piero pietro pier pierino
tommaso tommy tom maso masino
teresa tere resy terry tess tessa
ludovica ludo vica
ludovico ludo vico
simone simo
simona simo
sebastiano seba bastiano
massimo max massi
massimiliano max massi milo
maurizio mauri icio
patrizia patti patty
patrizio patri
rosa rosy rosina rosetta
rosaria rosy sara
serena sere
silvia silvi silvy
silvio silvi
vittorio vito vitto
vittoria vicky vitto
agostino tino ago
ernesto tino
costantino tino costa
santina tina
concetta tina cetta titina
carmela carmen melina lina
carmelo melo
angela angie lina angelina
angelo angelino lino
pasquale lino pasqualino pakito
adele adelina lina
ignazio nazio
gaetano tano nino
calogero lillo gero
rocco rocchino
alfonso fonzo fonsi
alfredo fredo alfi
guglielmo memo gugli
enrico rico enri chicco
enrica enri chicca
robert rob bob bobby robbie bert robin robb
roberta bobbie robbie
william will bill billy willy liam wil willie
richard rick dick rich ricky richie
james jim jimmy jamie jem jimbo
john jack johnny jon jackie
jonathan jon jonny johnny nathan
joseph joe joey jo
josephine jo josie posy fifi
michael mike mick mickey mikey micky mich
michelle shelly mich chelle shell
thomas tom tommy thom
charles charlie chuck chas chaz charley
charlotte charlie lottie lotte char
edward ed eddie ted teddy ned ward
edwin ed eddie win
theodore theo ted teddy
theodora theo dora
henry harry hank hal
harold harry hal
george georgie geo
georgina gina georgie georgia
david dave davey davie
daniel dan danny dani
danielle dani danni elle
matthew matt matty
mathew mat matt
nicholas nick nicky nic nico klaus
nicole nicki nicky nic cole
nicola nicky nicki
anthony tony ant
andrew andy drew andie
christopher chris kit topher christy kris
christine chris chrissy christy tina
christina chris tina chrissy
christian chris kris
benjamin ben benny benji benjy
solomon sol solly
emmanuel manny
salvatore sal
salvador sal
dennis den denny
kelvin kel
marvin marv
calvin cal
caleb cale
cameron cam
joshua josh
jordan jordy
lucas luke luca lukas luc
jacob jake jakob
zoe zo
alison ali allie
allison ali allie
alice ali allie
katelyn kate katie
kayla kay
jocelyn joss jo
jasmine jas jaz jazz
isaac ike zac
elijah eli
isaiah zay
ezekiel zeke
obadiah obi
randolph randy
randall randy
roland rollie
russell russ
rudolph rudy
reginald reg reggie
rosalind roz
seymour sy
sidney sid
sylvester sly
trevor trev
tobias toby tobi
tracey trace
wesley wes
winston win
yolanda yoli
ashley ash
ashton ash
bradley brad
brandon bran
bryan bry
clifford cliff
clinton clint
curtis curt
dominic dom nic
douglas doug
duncan dunc
elliott ell
eugene gene
felicity fliss
gilbert gil bert
gordon gordy
graham gray
humphrey hum
imogen immy
jason jase jay
justin jus
lachlan lachie
leroy lee roy
madeline maddy maddie
malcolm mal
marjorie marge margie
marilyn mary lyn
mitchell mitch
montgomery monty
norman norm
percival percy
perry pez
scott scotty
sebastian seb bas bash
spencer spence
benedict ben
samuel sam sammy
samantha sam sammy
alexander alex al sandy xander sascha sasha lex alec alexei alexandre
alexandra alex sandra sandy lexi sascha sasha alexa lexie
albert al bert bertie albie
alfred al fred alfie freddie
frederick fred freddy freddie rick
gerald gerry jerry
gerard gerry gerd
jeremy jerry jem jez
barry baz bazza
gary gaz gazza
darren daz dazza
sharon shaz shazza
jeffrey jeff geoff
geoffrey geoff jeff
gregory greg gregg
kenneth ken kenny
kevin kev
lawrence larry laurie lawrie
leonard leo len lenny
leon leo
louis lou louie lewis
louise lou lulu
martin marty mart
maximilian max maxi
nathaniel nathan nate nat
nathan nate nat
oliver ollie olly oli
olivia liv livvy ollie
patrick pat paddy rick packie
patricia pat patty tricia trish trisha patsy
peter pete petey
philip phil pip
phillip phil pip
raymond ray
ronald ron ronnie
stephen steve stevie steph
steven steve stevie
stephanie steph steffi stevie
stuart stu stew
terence terry tel
timothy tim timmy
victor vic vicky
victoria vicky vicki tori vic vikki
vincent vince vinny vin
walter walt wally
zachary zach zack zac
abigail abby abbie gail
amanda mandy manda
angela angie ange
antoinette toni nettie
barbara barb babs barbie
beatrice bea bee trixie
beverly bev
brenda bren
bridget biddy bridie bridge
caroline carrie caz carol lina line
carolyn carrie lyn carol
catherine cathy cat kate katie kathy katy cath cate
katherine kate katie kathy kat katy kit kitty katya
kathleen kathy kath kate katie
cassandra cassie sandra cass
cynthia cindy
deborah deb debbie debby
debra deb debbie
dorothy dot dotty dolly dottie
eleanor ellie nell nora nellie elly
elizabeth liz beth lisa eliza betty bess betsy lizzie libby lizzy elise liza elsie bethany
emily em emmy milly emmie
emma em emmy
evelyn eve evie
florence flo florrie flossie
frances fran frannie fanny
francis frank fran
gabrielle gabby gaby
gabriel gabe gaby
geraldine gerry
gwendolyn gwen wendy
harriet hattie harry
helen nell lena
isabella bella izzy isa belle
isabel bella izzy isa belle isabelle
jacqueline jackie jacqui
jane janie jenny
janet jan
jennifer jen jenny jenn jenna
jessica jess jessie
joanna jo joan anna
joanne jo
judith judy jude
julia julie jules
juliet jules julie
kimberly kim kimmy
laura laurie lori
laurence laurie
lauren laurie loz
leslie les
lillian lily lil
linda lin lindy
lucille lucy lou
lucinda lucy cindy
madeleine maddie maddy
madison maddie maddy
margaret maggie peggy meg marge greta daisy margie madge mags rita peg margo
maria mia mary ria
mary molly polly mae mamie
matilda tilly mattie
melanie mel
melissa mel lissa missy
mildred millie
miranda mandy randy
natalie nat tally
natasha tasha nat
pamela pam pammy
penelope penny pen
philippa pippa pip
priscilla cilla
prudence pru
rachel rach rae
rebecca becky becca bex
rosemary rose rosie
roseanne rose
sandra sandy
sarah sally sadie
susan sue susie suzy
susannah sue susie anna
suzanne sue suzy
tamara tammy
teresa terry tess
theresa terry tess tessa tracy
valerie val
veronica ronnie vera
virginia ginny ginger
vivian viv
winifred winnie fred
yvonne von
jose pepe pepito chepe pepin
josefa pepa pepi fina
francisco paco pancho curro fran kiko frasco quico chico
francisca paca paqui fran
ignacio nacho
jesus chus chuy suso
manuel manolo manu lolo manny
manuela manoli manu
antonio tono toni antonito
enrique quique kike
eduardo edu lalo
guillermo guille memo
alejandro ale alex jandro
alejandra ale alex jandra
fernando fer nando
fernanda fer nanda
santiago santi yago
sebastian seba sebas basti
rafael rafa rafi
ricardo ricky richi ricardinho
roberto beto robe
alberto beto berto tito
gilberto beto gil
luis lucho luisito lula
javier javi
miguel migue miki
dolores lola loli
concepcion concha conchi
pilar pili
mercedes merche meche
maria-jose majo pepa
mariajose majo
maria-carmen mamen
guadalupe lupe lupita
isabel isa chabela
rosario charo
consuelo chelo
encarnacion encarna
inmaculada inma
montserrat montse
beatriz bea
cristina cris tina
catalina cata lina
gabriela gaby gabi
graciela chela
graça gracinha
ana anita
gonzalo gonza
gregorio goyo
hipolito polo
leopoldo polo
lorenzo loren
pedro perico
ramon moncho
salvador salva chava
tomas tommy tom
vicente vicen chente
victoria vicky vito
jacques jacquot
alexandre alex alec
alexandra alex sandra
antoine toine tony
bernard nanard
benoit ben
benjamin ben benji
catherine cathy cath kate
christophe chris tophe
dominique domi
elisabeth lisa babette babeth betty elise
emmanuel manu manny
emmanuelle manu
frederic fred
frederique fred
gerard gege
guillaume guigui gui will
isabelle isa zabou belle
jean-baptiste jb jean
jean-francois jef jeff
jean-pierre jp
jerome jej
joseph jo zef
laurence lolo
laurent lolo lau
madeleine mado
marguerite margot
marie mimi manon
maurice momo
mathieu mat matt
matthieu mat matt
maxime max
michel mich
nathalie nat nath
nicolas nico nic
patrice pat
philippe phil philou
sebastien seb
stephane steph
stephanie steph
sylvie syl
theophile theo
thierry titi
valerie val
veronique vero
vincent vince
virginie ninie
alexander alex sascha sasha xandi
alexandra alex sandra sascha
andreas andi andy
angelika geli
anneliese anne liese
annemarie anne
barbara babs babsi bärbel barbel
bernhard berni bernd
brigitte gitte gitti
charlotte lotte lotti charly
christian chris
christiane chris
christoph chris stoffel
dorothea dorle thea
eberhard ebi
elfriede elfi friedel
elisabeth lisa lisbeth elsa else liesel betti sissi elli
ferdinand ferdi
florian flo
franz franzl
franziska franzi franka
friedrich fritz fiete
gabriele gabi gaby
georg schorsch girgl
gerhard gerd gerdi
gottfried friedel
gudrun gudi
gunther gunni
hannelore hanne lore
hans johannes hansi johann hannes
heinrich heinz heiner hein heini
helene lene leni
hermann manni
hildegard hilde
ingeborg inge
jakob jockel
joachim jochen achim jo
johanna hanna hanni hannah
josef sepp beppi jupp seppi
josefine josi fine
jurgen jogi
karl kalle karli
karl-heinz kalle heinz
katharina kathi kati katja käthe kathe trina rina
klaus-dieter klaus
konrad conny konni
kornelia conny nelly
cornelia conny nele nelly
leonhard leo hardy
ludwig lutz wiggerl
magdalena lena leni magda
manfred manni fred manne
margarete grete gretel greta margit
maria mitzi mia
maximilian max maxi
michael michi micha
nikolaus klaus nik niko
norbert norbi
peter petzi
rainer reini
reinhard reini hardy
renate reni nati
richard richi ritschi
robert robbie rob
rosemarie rosi
rudolf rudi rolf
sabine bine
sebastian basti wastl
siegfried siggi
sigrid siggi
stefan steffen stef
stefanie steffi
susanne susi sanne
theodor theo
therese resi
thomas tom tommi
ulrich uli ulli
ulrike uli ulli rike
ursula uschi ulla ursel
valentin valle
volker volki
waltraud traudl
werner wern
wilhelm willi willy helm
wilhelmine minna mine
wolfgang wolf wolfi
adriana dri
alexandre xande ale alex xandinho
ana aninha nina
anderson and
antonio toninho tonho to
aparecida cida
bernardo be
bruna bru
camila mila cami
carlos carlinhos cacá caca charlie
catarina cata
cristiane cris
daniela dani
eduarda duda
eduardo dudu edu duda
fabiana fabi
fernanda nanda fe fer
filipa pipa
filipe lipe
felipe lipe
francisco chico kiko xico quico
francisca chica kika
gabriela gabi
gustavo guga gu
helena lena
henrique rique
isabel bel isa belinha
joaquim quim quincas
joao jo joaozinho jota
jose ze zeca zezinho
josefa zefa
juliana ju juli
leonardo leo
luciana lu
luis lula
luiz luizinho lula
manuel manel neca nelo
manoel mane
marcelo celo
maria mari maricota
mariana mari nana
mauricio mau
paulo paulinho
pedro pedrinho
rafael rafa
rafaela rafa
raimundo mundo
ricardo rick
roberto beto
rodrigo digo rod
sebastiao tiao
teresa teca
beatriz bia
vanessa van nessa
victoria vivi
vitoria vivi
vitor vitinho
aleksander olek alek
katarzyna kasia
malgorzata gosia
magdalena magda
tomasz tomek
jaroslav jarda
ekaterina katya katia
mikhail misha
dmitri dima
tatiana tanya tania
natalia nati natasha talia
mohammed mo
mohamed mo momo
muhammad mo
ibrahim ibra
abdul abdel
`
