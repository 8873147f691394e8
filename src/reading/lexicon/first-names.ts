// Written by scripts/first-names.mts from @faker-js/faker (MIT License); do not edit.
export const FIRST_NAMES = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandinii
aanjaneya aaratrika aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba
abaco abagail abani abbey abbie abbigail abbondanza abbondanzio abbondio abby abdiel abdon abdone abdonie
abdou abdoul abdoulaye abdul abdullah abe abeiku abel abelard abelardo abele abelin abeline abena abenzio
abhaidev abhaya abhirath abhisyanta abibatou abibo abigaelle abigail abigale abigayle abimbola abisola
abisoye abner abondance abou aboubacar abraham abramio abramo absalon aby acace acacie acacio acanthe acario
acaryatanaya accursio achaire achalesvara acharyasuta achille achim achintya achyut acilia acilio aciscolo
acrisio ada adah adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adalfredo
adalgisa adalgiso adaline adalric adalrico adalsinde adam adama adamo adan adaugo addie addison addo
addolorata adea adeboye adedayo adegoke adegrin adegrine adel adela adelaida adelajda adelardo adelasia
adelbert adelberto adelchi adele adelfo adelgardo adelia adelie adelin adelina adeline adell adella adelle
adelmo adelphe adeltrude adenet adeodat adeodato adheesh adhemar adhiraj adhrit adi adikavi adina adinath
aditeya aditya adityanandan adjutor adolf adolfo adolph adolphe adolphie adolphus adone adonis adonise
adrain adrastee adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adrienne adrione
adripathi advaya adwitiya adwoa afia afonso afro afton afua agabio agamennone agape agapet agapito agasti
agastya agata agatha agathange agathe agathon agaton agazio agenore agesilao agilbert agilberte aglae aglaia
agnan agnane agneflete agnes agnese agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino
agrata agripina agrippa agrippin agrippine agrypina agustin agustina ahalya ahilya ahmad ahmed ahmet aiace
aicha aida aidan aidano aiden aileen aimable aime aimee aimone aina aisha aishani aissa aissata aissatou
aiyana ajan ajana ajeet ajit ajla ajlin ajna akande akanni akeem akofa akorfa akos akosua akroor akshainie
akshaj akshat akshata akshita akua akula akumaa akunna akwasi akwesi alade aladino alain alaina alaine alais
alamanno alan alana alanis alanna alano alara alarico alassane alayna alba alban albane albano alberade
alberic alberico albert alberta alberte albertha albertina alberto albin albina albino alboino albrico alceo
alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde alden aldo aldobrando
aldonce aldric alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek aleksa
aleksander aleksandra aleksy alena alene alenia aleodor aleramo alessa alessandra alessandro alessia alessio
aleth aletha alex alexander alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro
alexandros alexandru alexane alexanne alexe alexia alexie alexine alexis alexys alexzander aleya aleyna alf
alfio alfons alfonsa alfonso alfonzo alford alfred alfreda alfredo algiso alia alica alice alicia alicja
alida alienor aliette alighiero alima alin alina aline aliou alioune alis alisa alisha alison alissa alissia
alistar alivia alix aliya aliyah aliza alize allan allegra allen allene alliaume allie allison ally alma
almerigo almine almire almiro alois aloise aloisio alok alonzo aloyse alparslan alpha alphee alphonse
alphonsine alphonso alpinien alta altea althea althee alton alva alvah alvaro alvena alvera alverede alverta
alviero alvin alvina alvis alvise alwar aly alya alyce alycia alysa alysha alyson alyssa alyssia alysson ama
amabela amabile amadea amadeo amadou amady amalia amaliane amalric amalthee amanda amande amandin amandine
amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath
amaryllis amata amath amato amatore amauri amaya ambar amber ambra ambre ambrogio ambroise ambroisie ambrose
ambrosiano ambrozy amdy amea amedee amedeo amedeu amelia ameliane amelie amelien ameline amelio amely amen
americo amerigo ameth amethyste ameyatma amiel amilcare amin amina aminat aminata aminte amintore aminu amir
amira amish amiya amleto amodini amogh amon amone amos amour amparo ampelio amra amrit amrita amritambu amy
amya amza ana anaadi anabel anabela anabelle anacleto anael anaelle anagh anahi anahita anaida anais anal
anala anamaria anamika anand ananda anandamayi anang ananta anasooya anastacio anastase anastasia anastasie
anastasija anastazja anasuya anatol anatole anatolia anatolie anca ancelin anceline ancilla ancuta anda
andeol anderson andjelina andoche andra andrada andre andrea andreane andreanne andreas andree andreea
andrei andrej andres andrew andri andrin andrina andromeda andrzej andy andzelika anemona anemone aneta
angadreme ange angel angela angele angelica angelina angeline angelique angelita angelo anghel anghelina
angie angilbe angilberte angilran angoustan angus anibal anica anicee anicet aniceto anicette aniello anik
anika anil anila anilaabh anilabh anina anish anisoara anissa anita aniya aniyah anja anjali anjaneya
anjushree anjushri ankal ann anna annabel annabell annabella annabelle annagrazia annalena annalise annamae
annamaria annamarie annapurna anne anneke annelie annemarie annemijn annetta annette anni annibal annibale
annie annika annonciade annunziata anny anouar anouk ansaldo ansbert ansberte ansel anselme anselmo ansgar
ansgary anshula ansley ansovino anstrudie antea antelmo antero anthelme anthelmette anthony antide antigone
antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta
antonette antoni antonia antonie antonietta antonin antonina antonine antonio antoniu antony antwan antwon
anuar anuja anunay anuraag anurag anusuya anuta anwesha anya aphelie apollina apollinaire apollinare
apollinary apolline apollo apollonia appia apsara apuleio aquilin aquiline aquilino ara arabella arabelle
araceli aracely araldo arame aras aratone arcade arcadie arcadio arch archambaud archan archange archibald
archie archimede archippo arcibaldo arda ardella arden ardith ardito arduino arely aren aresio argelia
argimiro argine argo ari aria ariadna arialdo arian ariana ariane arianna ariberto aric aricie arie ariel
ariele arielle arina arindam arion ariosto aris arisa aristarco ariste aristeo aristide aristione aristita
aristo aristofane aristotele arjun arkadiusz arkady arlene arlette arlie arlo armance armand armande
armandine armando armani armel armeline armelle armida armide armin armine arminio arnaldo arnaud arnaude
arne arnesh arno arnold arnoldo arnould arnulfo arolde aron arona aronne arrigo arsene arsenie arseniusz
arsinoe artemis artemisa arthaud artheme arthur arthurine artur arturo arun aruna arved arvel arvid arvilla
arwen arya aryan aryanna arystarch asa ascanio ascelin asceline ascension asdrubale asel asella asha ashlee
ashleigh ashlesh ashley ashly ashlynn ashok ashton ashtyn asimodeo asiya asja aslesha assomption assunta
assunto asta astarte asterie asterio astianatte astou astree astrid astride asya ataleo atanasia atanasio
atanazy atena athalie athanase athanasie athena athenais athina athos atlas atmaja atmanand atmananda
atreyee atreyi atta attila attilano attilio aube aubertine auberto aubree aubrey aubry audace aude audebert
audeline audie audouin audra audran audreanne audrey augusta auguste augustin augustina augustine augusto
augustus aura aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelienne aurelio
aurelle aurian auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio austen austyn auxane
auxence ava avadhesh avani avantika ave aveline averardo avery avigaelle avis avoye avram awa awesi axel
axeline axelle axinte aya ayan ayana ayaz ayden ayebatari ayinde ayla ayleen aylin ayman aymard aymardine
aymeric aymon aymonde ayoub ayse ayushmati aza azalee azeglio azelia azelie azeline azelio azra azubuike
azzurra baaba baala baalaaditya baalagopaal baba babacar babette babila bacco badr bahula baidehi baijayanti
bailee bailey bakary bakula bala balaaditya balachandra baladitya balagopal balagovind balamani baldassarre
balderico baldo baldomero baldovino baldwin balgopal balthazar bambina bandhu bandhul banel banji bankim
bankole banna baptiste baran barbara barbarigo barbe barbu bardo bardomiano baris barnaba barnabe barney
baron barrett barry barsaba barsimeo bart barthelemy bartholome bartimee bartolo bartolomea bartolomeo
bartolomeu barton bas basanti basarab basile basileo basilia basilio basilisse bassiano bassilla bastiaan
bastian bastiano bastien bathilde batilda battista batuhan baudouin baylee bazyli beat beata beato beatrice
beatrix beatriz beatrycze beaulah bebe becky bela belina belinda bell bellino beltramo ben benedetta
benedetto benedict benedicte benedikt benedita benedykt beniamin beniamina beniamino benicio benigna benigne
benigno benito benja benjamim benjamin bennet bennett bennie benno benny benoit benone bent bente benthe
benton benyamin beranger berangere berard berardo berat berend berengario berenice berkay bernadetta
bernadette bernadine bernard bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berry
bert berta bertha berthe bertille bertoldo bertolfo bertram bertrand beryl bessie beth bethany bethel betina
betsy betta bette bettie bettina betty bettye beulah beuve beverly bhaanumati bhaasvan bhaaswar bhadra
bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat
bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma
bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bianca bianka bibi bibiana bibianna bibiano bice bigna bilal bill billie billy bilva
bilwa bindo bineta bino binta bintou birane birdie birino birjesh bishnu bjarne bjorn blair blaise blake
blanca blanche blandine blanduzia blaze blazej bless blessing boas boaz bob bobbi bobbie bobby bodhan bodhi
bodi boet bogdan bogdana bohemond bonagiunta bonaldo bonaventura bonavita boniface bonifacio bonita bonito
bonnie boris bortolo borys bouba boubacar boubou bouchard bowie boyd brad braden bradford bradley bradly
bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajendra brajesh
bram brancaleone brandi brando brandon brandt brandusa brandy brandyn brannon branson brant braulio braxton
brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon breno brent bret
brett bria briac brian briana brianne brice bridget bridgette bridie brielle brieuc brigida brigitta
brigitte brijesh brionna brisa britney britt brittany brock broderick brody brook brooke brooks bruce bruna
brunehaut brunehilde brunilde bruno bruto bryan bryana bryant bryce brycen brygida bryon buchi buck bucur
bud buddhana budhil buford bukola bulah burak burdette burley burnice buster byron cade caden caesar caetana
caino caio caitlin caitlyn caius calanico calcedonio cale caleb calebe caleigh cali calin calista calixte
callie callisto callum calogera calogero calpurnia calvin camden camelia camelien cameron camil camila
camilla camille camillien camillo camren camron camryn camylle candace candelario candice candida candide
candido cantemir cantidio canziano capitolina capucine carey caribert caridad carina carine carissa carl
carla carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota carlotta carlton
carmel carmela carmella carmelo carmen carmina carmine carminho carmo carol carola carolanne carole carolin
caroline carolyn carolyne caronte carponio carrie carroll carson carter cary cas casandra casey casian
casiana casilda casimer casimir casimira casimiro caspar casper cassandra cassandre cassiano cassidy cassie
cassien cassio cassiopea casto cataldo cataleya catalin catalina catarina catena caterina catharina
catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel catullo caua cayla cazimir
ceasar cecco cecelia cecil cecile cecilia cecilio cecylia cecyliusz cedric cedrick cedrik cedrin celeste
celestin celestine celestino celia celien celina celine celinia celso cem cerasela cesaire cesar cesare
cesario ceyda ceylin cezar cezara cezary chaanakya chad chadd chadrick chaim chaitan chakor chakradhar
chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira
chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
chandramani chandramauli chandramohan chandran chandranath chandrani chandravati chanel chanelle chantal
chapal chapala charak charlaine charleen charlemagne charlene charles charley charli charlie charline
charlotta charuchandra charumati charuvrat charvi chasity chaten chatur chatura chaturaanan chaturbhuj
chauncey chaya chayenne chaz cheikh cheikhou chekhouna chelsey chelsie cherechi cherif cherubino cheryl
chesley chet chetan chetanaanand cheyanne chiaffredo chiamaka chiara chidaakaash chidaatma chidambar
chidambaram chidananda childebert chilperic chimamanda chinedu chinmayanand chinyere chiranjeev chiranjeeve
chisom chitraksh chitrali chitramala chitrangada chizoba chloe chretien chris christ christa christelle
christiaan christiana christiane christiano christie christin christina christine christodule christop
christoph christophe christopher christy chrysole chrysostome chukwu chyna ciara cicero cielo cierra cindy
cino cinzia ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro citlalli claas clair claire
clara clarabelle clare clarence clarenzio clarisa clarissa clarisse clark claud claude claudia claudie
claudien claudine claudio claudiu clay clayton clea cleandre cleandro clelia clelie clemence clemens clement
clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleora clery cleta cletus
cleve clifford clifton climaco clinio clint clinton clio clodomiro clodoveo cloe clorinda clotaire clotilde
clovis cloyd clyde coby coco codin codrin codrina codrut codruta cody coen cointa colby cole coleman colin
coline colins colleen collien collin colmanno colmazio colomba colombano colombo colt colten colton columbus
comfort concepcion conception concetta concetto conchita concordio conner connie connor conor conrad
consolata constanca constance constant constanta constantin constantina consuela consuelo cooper cora
coralia coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine
corey corina corine corinna corinne coriolano cornel cornelia cornelio cornelis corneliu cornelius cornell
coronato corrado corrine cortez cortney corvin cory cosima cosimo cosma cosmin cosmina costache costante
costantino costanza costanzo costel costin coty coumba courtney coy craig crawford cremenzio crenguta creola
crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian cristiana
cristiano cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal
crystel cullen cunegonda cuniberto cupido curt curtis cuzia cydney cynthia cyprien cyra cyriaque cyrielle
cyril cyrille cyrus cyryl daan daantje dacian daciana daciano dacio dado daevi daevika dafina dafne dagmar
dagoberto dahlia daiana daija daisha daisy daiwik daksha dakshayani daley dalia dalida dalila dallin
dalmazio dalton damaris damaso damayanti dame dameon damian damiana damiano damien damilare damilola damin
damion damocle damodara damon dan dana dandak dandapaani dandre dane dangelo dani danial daniel daniela
daniele daniella danielle danika danilo danio danique danjuma dannie danny dante danyka daouda daphne
daphnee daphney darby darcy daren daria darian dariana darien darin dario darion daris darius dariusz darla
darleen darlene darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana
darwin daryl dashawn dasia datta dave davey davi david davide davin davina davino davion davon davonte davy
dawid dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dea deangelo deanna
deb debbie debora deborah debra decimo declan dedric dedrick dee deeksha deen deenabandhu deepali deepan
deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee
deevakar defne degna deion dejah dejon dejuan delaney delbert delfina delfino delia delilah delinda delizia
delmer delores delpha delphia delphin delphine delta demarco demarcus demario demba demetra demetria
demetrio demetris demetrius demetriusz demi democrito demond demostene dena deneval denis denisa denise
deniz dennis denny deodata deodato deon deondre deontae deonte dereck derek derick deron derrick desdemona
deshaun deshawn desiderata desiderato desiderio desire desiree desmond despina dessie destany destin
destinee destiney destini destiny devadatt devagya devajyoti devak devan devangana devani devante devasree
devdan deven devesh deveshwar devi devika devin devonte devota devvrat devyn dewayne dewey dewi dewitt dex
dexter dexx dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani
dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamante diamond diana diane dianna dianne dianora
diar diara diarra dida didier didimo didina diede diego dieke dieter dieudonne dieudonnee dieynaba digambar
digambara diksha dilara diletta dillan dillon dimitri dimitrina dina dinakar dinesh dinis dinkar dino
diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dior dipali
dipankar dipendra dipesh diptendu dirk divaakar divakar divjot divo divya dixie djayden djenna djibril
dochia dock doda dodato doina dolly dolores domenic domenick domenico domenik domezio dominic dominick
dominik dominique domiziano domnica don donald donata donatella donatello donato donavon donna donnell
donnie donny dora dorcas doreen dorian doriana doriane doriano dorina dorine doris dorli dorota dorotea
doroteo dorothea dorothee dorothy dorris dortha dorthy douce doug douglas douwe dovie doyle draga drake
draupadi drew dron drona druina dua duane duarte duccio duco dudley duilio dulari dulce dulina dumitra
dumitrana duncan durante durga durgeshwari durward dustin dusty duuk dwaipayan dwaipayana dwayne dwight
dylan dylano earlene earline earnest earnestine easton ebba ebe eberardo ebiere ebiowei ebony ecaterina
ecclesio ecrin eda edd edda eddi eddie eddy edelberga eden edgar edgard edgardo edilberto edison edith
editta edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo edvige edward edwardo edwin
edwina edyta edyth edythe eef eefje eekalabya efe effie efisio efraim efrain efrem efren eftimia ege egeo
egidio eginardo egisto egizia egle eileen einar eino ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika
ekdant ekow eladio elaide elaina elaine elakshi elanur elbert elda eldon eldora eldred eldridge elea eleanor
eleanora eleanore eleazar electa elena elene eleni elenor elenora eleonora eleonore elettra eleuterio
eleuthere elfrieda eli elia eliabeth eliah elian eliana eliane eliano elias eliasz elide elie eliezer elif
elifio eligio elija elijah elimena elin elina eline elinor elinore elio eliodoro elion eliona elisa
elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha elisio elissa elita eliza
elizabeth elize ellen elli ellie elliot elliott ellis ellsworth elly elmer elmira elmo elmore elna elnora
eloa elodia elodie elody elogio eloisa eloise elouise eloy elpidio elroy elsa elsbeth else elsie elta elton
elva elvera elvezio elvia elvie elvino elvira elvis elwin elwira elwyn elyas elynn elyse elyssa elza
elzbieta elzear ema emanuel emanuela emanuele emanuelly emeka emelia emelie emeline emely emerald emerance
emerencie emeric emerson emery emidio emie emil emile emilia emilian emiliana emiliano emilie emilija emilio
emily emin emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmerico emmet emmett emmi emmie
emmitt emmy emory empirio emre ena enakshi endrigo enea enecone enes enguerrand enid enie enimia enio enna
ennio enno enoch enola enos enrica enrico enrique ensar enya enyo enzo ephraim epiphane eracla eraclide
eraldo erardo erasmo erast eray erberto ercolano ercole eren erenia eriberto eric erica erich erick ericka
erico erik erika erin erling erma ermanno ermelinda ermenegarda ermenegilda ermenegildo ermes ermete ermilo
erminia erminio erna ernest ernesta ernestina ernestine ernesto ernie ernst eron eros ersilia ervin erwin
eryn esau esha eshana eshita esi esma esmee esmeralda esperanza esra essie esteban estefania estel estela
estell estella estelle ester estera esterina estevan esther estrella esuperio eterie etha ethan ethel
ethelyn ethyl etienne ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio
eufemia eufemio eufrasia eufronio eufrosina eugen eugene eugenia eugenie eugenio eugeniusz eula eulah
eulalia eulalie euna eunice euphrasie euridice eusebe eusebia eusebie eusebio euseo eustache eustorgio
eustosio eustracjusz eutalia eutalio eva evaldo evalyn evan evandro evangelina evangeline evanghelina evans
evariste evaristo evasio eve evelien evelin evelina eveline evelyn evelyne everardo everett everette evert
evi evidio evie evodio evrard evremondo evy ewa ewald ewelina ewell eymen eyram ezechiele ezekiel ezequiel
ezio ezra faas fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fabrizio
fae falba falk famiano famke fannie fanny fanta fantin fantine farah fardau fatim fatima fatimata fatma
fatou fatoumata fausta faustine faustino fausto favian fay faya faye fayen fayenne fazio febe fedde fedele
federica federico fedora fedro felice felicia feliciano felicie felicita felicitas felicite felicity feliks
felina feline felipa felipe felix felton fem femke femm fender fenja fenna fenne ferdinand ferdinando
ferdynanda fermiano fermin fermo fern fernanda fernando ferne ferre ferruccio festo fiacre fiammetta fidel
fidele fidenziano fidenzio fieke fien fiene fiep fiete fiifi filemon filiberto filip filipa filipe filippa
filippo filofteia filomena filomeno filou fily fine finia finja finlay finley finn finnja finnley fiona
fionn fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firmin flaminia flavia flaviana flaviano
flavie flavien flavio fleano fleta fletcher fleur flip flo floare floarea flodoard floor floortje flor flora
flore florencia florencio florencja florent florenta florentina florentine florestan florian floriana
floriano florica florida floridia florie florina florine floris flossie floy floyd flurin flurina flynn foca
folco forest forrest fortunata fortunato fortune fortunee fos fosca fosco foss foster foulques franca
frances francesca francesco francette francine francis francisca francisco francisque franciszek franciszka
franco francois francoise frank franka frankie franklin franz franziska fred freda freddie freddy frederic
frederica frederick frederico frederik frederike frederique fredrick fredy freeda freek freeman freida
frenkie freya frida frido fridolin frieda friederike friedrich fritz frontiniano frusina fryderyk fulbert
fulberto fulcran fulgence fulgenzio fulvia fulvio funmilade funmilayo furio furkan furman furseo fuscolo
fynn gabe gabin gabino gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetano gage gaglioffo gaia
gail gaio gajaadhar gajabahu gajadhar gajbaahu galatea galdino galeazzo galfryd galileo gallicano ganak
ganaka ganapati gandharv gandharva gandolfo ganesh gangesh garance gardner garett garfield garimberto
garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard
gaspare gaston gastone gati gatien gatik gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam
gautama gautami gautier gautiero gavin gavino gayatri gayle gbeminiyi gbemisola geanina gedeon gedeone geeta
geetanjali gelila gelsomina geltrude gemine gemini geminiano gemma gene general generosa generoso genesia
genesio geneva genevieve gennaro genoveffa genoveva gentiana genziano geo geoffrey geoffroy georg george
georges georgeta georgette georgiana georgianna georgina geovanni geovanny geovany gerald geraldine gerard
gerardo gerasimo geraud gerazym gerberge gerbert gerda geremia gerhard gerino germain germana germano
gerolamo geronimo geronzio gerrit gerry gerson gertrud gertruda gertrude gervais gervasio gesualdo geta
ghanaanand ghanashyam ghanshyam gherardo gherghina ghislain ghita giacinta giacinto giacobbe giacomo giada
giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi
gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gideon giel
gifty gigi gigliola gijs gil gilbert gilberto gilda gildo giles giliola gilles gillian gillo gina gineto
ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona
gionata giordano giorgia giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove
gioventino giovenzio girardo girart giri girija girik girika girindra giriraaj giriraj girish girja girolamo
gisela gisele gisella gislebert gisselle gita gitanjali giuda giuditta giulia giuliana giuliano giulio
giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto gladyce gladys glauco glen glenda glenn
glenna glennie gloria gobinda godeberta godfrey godiva goffredo golda golia gomberto goncalo gondebaud
gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha
gorakhnath gordiano gordon gosto goswamee goswami gottardo gottfried gotum gouranga goutam govinda grace
gracie graciela graciliano gracja grady graham grant granville gratiana gratiela grato grayce grayson grazia
graziana graziano graziella greg gregg gregoire gregor gregoria gregorio gregory greta gretchen greyson
griffin grimaldo griselda grover grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrun
guelfo guenda guendalina guenievre guerin guerrino guglielmo gui guiberto guido guilhemine guilherme
guillaume guillemette guillermina guillermo guiscardo guiseppe gumesindo gundelinda gunnar gunner gurdev
guru gus gussie gust gustav gustave gustavine gustavo guus guusje guyot gwen gwenaelle gwendolyn gwido
habiba haby hadley hafsa hagen hailee hailey hailie hal haleigh haley halie halle hallie hamidou hamish
hamsini hamza hana hank hanna hannabel hannah hanne hannes hanno hans hansjorg hanspeter hansruedi hansueli
harald hardouin hardy hari harinakshi harinarayan harit harita harley harmon harold harriet harrison harry
harvey hasan haskell hassan hassie hattie hauke hava haven hawa hayden haylee hayley haylie hazel hazle
heath heather heber hector hedelin heema heidi hein heinrich heinz heitor helen helena helene helga helier
helin helio hellen helmer helmut heloisa heloise henderson hendrik hendrika hennes henning henri henrick
henrieta henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herluin herman
hermann hermenegildo hermina hermine herminia herminio hernan hershel herta hertha herve hester hettie
hidaya hidde hieronim hilaire hilario hilarion hilary hilbert hilda hildebert hildegard hillard hillary
hilma hilton himadri himani hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hobart
holden hollie hollis holly homer homero honore honorine horace horacio horacy hortense hortensia hosea
howard howell hoyt hubert hudson hugh hugo hugues huguette hulda humberto hunter hussein huub hyman iacopo
iacopone iago ian ianira iasmina ibou ibra ibrahim ibrahima ica icaro icie icilio ida idea idell idella ido
idris idrissa idy ifeoma ifunanya iginia iginio igino ignacio ignacy ignatius ignazio igor ike ikenna iker
ikhidie ila ilai ilaria ilario ilay ilayda ilda ildebrando ildefonso ildegarda ildegonda ileana ilene ilenia
ilia ilian iliana ilias ilinca ilja illidio illuminato ilona ilse ilva ilyas ima imani imelda imke
immacolata immacolato immanuel imogen imogene imran ina inara inaya incoronata inder indira indra indro indy
ines inez inga ingrid inka innocent innocente innocenty innocenza innocenzo insa ioana ioanina iolanda iole
iona ione ionela ionelia ionne iorio iosefina ippocrate ippolito ira irem irena irene ireneo ireneusz ireti
iride iridenta irina iris irma irmina irvin irving irwin isa isaac isabeau isabel isabela isabell isabella
isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias ischirione ise iseult iside isidora
isidore isidoro isidro isioma isis isla ismael ismaele ismail ismaila ismerie isobel isom isotta isra issa
issac itzel iulia iuliana iustina ivah ivan ivanna ivano ivanoe ivar iven ivetta ivo ivona ivone ivonne
ivory ivy izaak izabela izabella izaiah izajasz ize izolda izydor izzy jabari jace jacey jacinthe jacinto
jack jackeline jackie jacklyn jacky jaclyn jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe
jada jade jaden jadesola jadon jadwiga jadyn jaeden jael jaelynn jagadish jagadisha jagathi jagdeep jagdish
jagmeet jahnu jai jaida jaiden jailey jailyn jaime jaimini jaimy jairo jaivey jakayla jake jakob jakub
jakubina jaleel jalen jalon jalou jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil
jamila jamir jamiro jamison jammie jana janae janaina jane janek janelle janessa janet janeta janice janick
janie janin janina janine janis janiya janna janne jannek jannes jannie jannik jannis jano janosch janusz
jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarne jarno jaro jarod jaron jarred jarrell
jarret jarrett jarrod jarvis jasen jasin jasmijn jasmin jasmina jasmine jason jasper jaunita javas javi
javier javon javonte jax jaxon jaxx jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylano jaylen
jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean
jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jeff jefferey jeffery
jeffrey jeffry jefta jehanne jella jelle jelmer jelte jena jenifer jenna jennie jennifer jennings jenny
jennyfer jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz
jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy
jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jett jette jettie jevon
jewel jewell jidde jil jill jillian jim jimena jimi jimmie jimmy jinte jinthe jip jitender jitendra joachim
joah joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas job jocelyn
jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johann johanna johannes
johathan john johnathan johnathon johnnie johnny johnpaul johnson jolanda jolayemi joleen jolie jolien
jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jonte joojo joost jop jordan
jordane jordi jordon jordy jordyn jorg jorge jorin joris jorn jorrit jort joscha joschua jose josef josefa
josefien josefin josefina josefine josep joseph josephin josephine josette josh joshua joshuah josiah
josiane josianne josie josse josselin josua josue josy jourdain jovan jovani jovanny jovany jovin joya joyce
jozef jozefina jozue juan juana juanita juda judah judd jude judge judicael judith judson judy judyta jula
julan jule jules julia julian juliana juliane julianne julie julien julienne juliet julieta juliette julika
julina julita julius juliusz juna junayd junior junius juno jur jurg juri jurre jusra justen justin justina
justine juston justus justyn justyna jusuf juul juvenal juwan jyoti jyotis jyotsana kaan kacey kaci kacie
kacper kade kaden kadiatou kadin kaela kaelyn kai kaia kailash kailee kailey kailyn kaitlin kaitlyn kaj kaja
kale kalea kaleb kaleigh kaley kali kalidou kalinda kalistrat kalle kallie kalpana kalyani kama kamala
kamalesh kameron kamila kamille kamla kamlesh kamren kamron kamryn kanak kanaka kanchan kane kanishka kannan
kannen kanti kara karam karan kareem karelle karen kari kariane karianne karim karin karina karine karl
karla karlee karley karli karlie karlijn karlo karlotta karol karolann karolina karoline karson karthik
kartik karunanidhi kasandra kasey kashyap kashyapi kasper kassandra katarina katarzyna kate katelin katelyn
katelynn katharina katherine katheryn kathleen kathlyn kathrin kathryn kathryne kathy katie katja katlyn
katlynn kato katrin katrina katrine kattie katy kavon kay kaya kaycee kayden kayla kaylah kaylee kayleigh
kayley kayli kaylie kaylin kayode kayra kazimierz keagan keano keanu keara keaton keba keegan keeley keely
keenan keerti kees keet keira keith kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kemi ken
kenan kendall kendra kendrick kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kenton kenya
kenyatta kenyon kenza kenzo keon kerem kerim kerry keshaun keshawn keven kevin kevon keyan keyon keyshawn
khadidiatou khadija khadim khady khalid khalifa khalil khoudia kian kiana kianna kiano kiara kiarra kick
kiel kiera kieran kiki kiley kilian kim kimberley kimberly kimi kimo kin kine kip kira kiran kirk kirsten
kirstin kirti kitty kiyan kjeld kjell klaas klara klarencjusz klaudia klaudiusz klaus klea kleber klemens
klementyna kleopatra kobe koby kody koen kofi kojo kolby kole konrad konstancja konstantin konstanty
konstantyn kopano koralia koray korbin korbinian korey korinna kornel korneli kornelia korneliusz kory kraig
krijn kris krishna krishnadas krishnadasa krista kristen kristi kristian kristie kristijan kristin kristina
kristine kristofer kristoffer kristopher kristy krystal krystel krystian krystina krystyna krzysztof ksawera
ksawery ksenia ksenofont kubra kubura kujoe kumar kumari kumuda kurt kurtis kuzey kwabena kwadwo kwaku kwame
kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylie kyra laal lacey
lachlan lacramioara lacy ladarius ladina ladislao ladislau lafayette lai laia laila laisha lakshman lakshmi
lakshmidhar lakshminath lal lala lalita lamar lambert lamberto lamine lamont lana lance lancilotto landen
landolfo landry laney lanfranco lapo lara larina larisa larissa laron larry lars larue larysa lassana lasse
latoya laura laurane laure laureen laurel laureline lauren laurence laurencja laurencjusz laurene laurens
laurent laurentia laurentino laurenty laurentyna laurenz lauretta lauri lauriane laurianne lauriano laurie
laurin laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon
lavonne lawrence lawrencia lawson laxman laxmi layla layne lazare lazaro lazarz lazzaro lea leah lean leana
leander leandra leandre leandro leann leanna leanne leano leart leatha leda ledion leela leendert leia leif
leigh leila leilani lela lelah leland lelia lempi lemuel len lena lene leni lenia lenja lenn lenna lennard
lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore lenya leo leola leon leona leonard
leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonis leonne
leonor leonora leontina leonzio leopardo leopold leopoldina leopoldine leopoldo leora lera leroy lesley
leslie lesly lessie lester leta letha leticia letitia letizia letterio leu leufroy lev levent levi levin
levio levke levy lew lewin lewis lex lexi lexie leya leyan leyla lia liah liam lian liana liara lias libbie
libby liberata liberato liberatore libere liberio liberto liboria liborio licia lidania lidia lidio lieke
lien liene lietald lieto lieuwe lieve ligia lila lili lilia lilian liliana liliane lilianna lilith lilla
lilli lillian lilliana lillie lilly lilou lily lilyan lina linde lindsay lindsey line linn linne linnea
linnie lino linus linwood lio lioara lionel lior liron lisa lisandro lisann lisanne lise liselotte lisette
litzy liv liva livia liviana livino livio liya liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie
lizzy llewellyn lloyd loa lodovica lodovico loek loes loet logan loic lois lola lolade lolita loma lon
longin lonie lonnie lonny lonzo lora loraine loredana loreen lorelei lorella loren lorena lorene loreno
lorenz lorenza lorenzo loretta lori lorian loriana lorik lorin lorine loris lorna lorrain lorraine lothaire
lott lotta lotte lottie lou loua louan louay louie louis louisa louise loup lourdes lourenco louvenia lova
lowell loy loyal loyce lua luan luana luc luca lucas lucca luce lucia lucian luciana luciano lucie lucien
lucienne lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucretia lucrezia lucy ludano
ludie ludivine ludmila ludolphe ludovic ludovica ludovico ludwig ludwik ludwika lue luella luena luigi
luigia luis luisa luise luiz luiza luk luka lukas lukasz luke lula lulu luminita luminosa lune lungelo lupe
lura lurline luther lutz luuk luus lux luzie lya lyam lyan lyda lydia lydie lyla lyle lyn lynda lynette lynn
lynne lyric lysanne maaike maan maarten maartje maas mabel mabelle mable macaire macaria macario maccabeo
mace macey maci macie mack mackenzie mactar macy madalena madalina madaline madalyn maddalena maddison
maddox madeleine madelief madeline madelyn madelynn madge madhuri madie madilyn madisen madisyn madita
madlaina madleen madlen madonna mads mady madyson mae maegan mael maelle maes maeve mafalda maffeo magali
magda magdalen magdalena maggie maggiorino magno magnolia magnus maguelone maguette mahaut mahendra maher
mahesh maheswar mahir maia maica maida maik maike maila mailin mailo maimouna maiorico maira maite maiya
maja makary makayla makenna makenzie makhtar makinwa maksim maksym maksymilian malachi malati malco malcolm
malea malena malgorzata malia malick malik malika malin malina malinda mallaury mallie mallory malo malou
malte malti malvina malwina mamadou mamady mamante mamert mamie mamour manasse mancio mandaakin mandakini
mandy manel manetto manfred manfredo mangala mangalya mani manik manikya manilio manisha manjusha manley
manlio manoah manoj manon mansour mansueto manu manuel manuela manuele mara marah marana marc marceau marcel
marcela marceli marcelin marcelina marceline marcelino marcella marcelle marcello marcellus marcelo marcheta
marcia marciano marcin marco marcos marcus mare mareike marek mareme maren mareta marga margaret margareta
margarete margarett margaretta margarette margarida margarita margaux marge margherita margie margot margret
margrit margrith marguerite maria mariah mariam mariama marian mariana mariane marianna marianne mariano
maribel marica maricarmen maricica marie marieke mariela mariella marielle marieme marietta marijn marika
marilena marilie marilou marilu marilyn marilyne marine marinela marinella marinetta marino marinus mario
marioara marion marisa marisol marissa marit marita maritza mariuca marius marjolaine marjorie marjory mark
marko markus marla marlee marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo
marlon marly marolo marques marquis marquise marrit marsha marshall mart marta marten martha marthe martial
martim martin martina martine martino marty martyna marut maruta marvin marwa marwin mary maryam maryann
maryjane maryna maryse marzia marzio masa mason massamba massima massimiliano massimo matar matej mateo
mateus mateusz matheo matheus mathew mathias mathijs mathilda mathilde mathis mathurin matias matilda
matilde matis matroniano mats matt mattea matteo mattes matthew matthias matthieu matthijs matthis matti
mattia mattie mattis matylda matz maud maude maudie maugis maura maureen maurice mauricette mauricio
maurilio maurine maurits maurizio mauro maurycy maverick mavis mawuena mawusi max maxellende maxence maxi
maxie maxim maxima maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxine
maxwell maya maybell maybelle maye mayeul mayla maymie maynard mayoor mayra maysa mayson mayte mazie mbaye
mckayla mckenna mckenzie meagan meaghan meda medardo mederic medina medine medoro medoune meena meenakshi
mees megan megane meggie meghan meghnad meghnath mehmet meik meike meire meissa mekhi melania melanie
melanio melany melba melchiade melchior melchiorre melek melezio melia melike melina melinda melis melisa
melisande melissa melissandre melitina melle mellie melodie melody mels melvin melvina melyna melyssa menaka
menardo mence menelao meneo menka menno mennone menodora mercede mercia mercurio meredith merel merijn
merjem merl merle merlin merovee merritt mert mertie merve mervin meryem messalina meta mete metello
metrofane mette mex meyra micael micaela micah micha michael michaela michal michale michalina micheal
michel michela michelangelo michele micheline michelle mick midas mieke miguel mihaela mik mika mikail
mikayla mike mikel mikki mikolaj mila milana mildred milena miley milford milla miller millicent millie
milly milo milou milton mimma mina minakshi mindy minerva minervina minervino mink minnie minodora mioara
mira mirabela mirac miracle miran miranda miray mirco mireille mirela mirella mireya miriam mirja mirko miro
mirocleto miron mirona mirre mirta mirte mirthe miruna mirza misael misaele mischa missouri misty mitch
mitchel mitchell mittie moctar modest modesta modesto modou mohamadou mohamed mohammad mohammed mohan mohana
mohinder mohini moira moise moises moisette mojzesz mollie molly mona monaldo monalisa monde monica monika
monique monitore monroe monserrat monserrate monte monty moos morena moreno morgan morgana morgane moriah
moritz morris morten mortimer morton mose moses moshe mossie mouhamadou mouhamed mouhameth mouhammadou
moussa moustapha mozell mozelle mozes mpho muhammad muhammed mukesh mukul murat muriel murilo murl murphy
murray musa mustafa muyiwa muziano mya myah myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe
myrtice myrtie myrtis myrtle nadege nadia nadine nadir nadja nadzieja nael naemi najla nakia nala nalini
namazio name nancy nanda nando nannie naomi naomie naoufal naoufel napoleon napoleone narayan narcisa
narciso narcisse narendra narinder narseo narsete nash nasir nat natalia natalie natalina natan natanael
nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen naud naudet naval naveen
navin nawal naya nayeli nayla nazario nazariusz nazary nazzareno nazzaro nea neal ned nedra neele neeltje
nefeli neha nehemie neil neiva nejla nela nelda nele nelio nelle nelli nellie nelly nels nelson nena nene
neo neoma neopolo neoterio nerea nereo neri nestor nestore nettie neva nevin nevio newell newton neyla nia
nicarete nicea niceforo nicephore niceto nicezio nicholas nicholaus nichole nick nicklaus nickolas nicla
niclas nico nicodemo nicola nicolai nicolas nicole nicoleta nicoletta nicolette nicolo niculina nidia niek
niels niene nienke nigel nika nike nikita nikki nikkie nikko niklas niklaus niko nikodem nikola nikolai
nikolas nila nilde nils nimakoah nimit nina nine ninfa niniano nino ninthe nio niranjan nirbhay niro nisa
nives nnamdi noa noah noam noami noan noar noe noelia noella noemi noemie noemy nola nolan nomi nona noor
noortje nora norah norbert norberto nore norene norica norina norma norman normand norris norval norwood
nostriano noud nour nouri nout novan novella novi nowi nox nqobile nthabiseng nubia nuccia nuno nunziata
nunzio nuri nuria nya nyah nyasia nynke oana obie obioma oceane ocie octave octavia octaviana octavio oda
oddone odell oderico odessa odetta odette odidone odie odile odilia odilon odin odon odorico ofelia oger
ojaswini oke okey olaf olaide ole oleg olen oleta olga olimpia olimpio olin olinda olindo olive oliver
olivia olivier oliviera oliviero oliwia oliwier ollie olufunmi olumide oluwunmi olympe oma omana omar omari
omawunmi ombline ombretta omer omero omolara ona ondina onesta onesto onie onofrio onome onorata onorina
onorino onorio onoriode onufry onur oormila opal opalina opaline ophelia ophelie oral oran orazio orchidea
orell oren orenzio orestes orfeo oriana oriande oriane orie orietta orin orio orion orland orlane orlo
ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville osanna
osbaldo osborne oscar oskar osman osmondo osmund osvaldo oswald oswaldo otello otha otho otilia otis
ottaviano ottavio ottilia ottilie ottis otto ottone oumar oumayra oumou oury ousmane ova ovidio owen ozana
ozanne ozella pablo paciano pacifico pacome pacomio padma paige palatino palemon palladia palladio palma
palmazio palmira pam pamela pammachio pancario pancrazio panfilo pankracy pansy pantaleo pantaleon
pantaleone paola paolo param paramartha paraschiva pardo paride parker parmenio parvati pascal pascale
pasquale pat paterne paterniano pathe patrice patricia patricio patrick patrizia patrizio patroclo patrycja
patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette paulica paulina pauline paulo
pauside pawel paxton payton pearl pearlie pearline pecine pedro peer peggie peggy pelagia pelagie peleo
pelle pellegrino penda penelopa penelope penny pepe pepijn pepin perceval percival percy pericle perla
perrine perry perseo pete peter petra petronela petronilla petronille petronio petruta peyton phil phileine
philemon philibert philine philip philipp philippa philippe philippine phillip philomene philothee philou
phoebe phyllis pia pie pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick
piersilvio piet pieter pietro pilar pim pink pinkie pio piotr pip piper pippa pippo pit pius placida placido
platon platone pleun plinio plutarco pola polidoro polifemo polikarp polissena pollione polly pompeo
pompilia pomponio ponziano ponzio poornima poppy porfirio porfiriusz porfiry porter porzia porziano postumio
pramila pran pranay prasad prasanna prassede prathamesh prayag preity prem prema presley preston priamo
primerose prisca priscilla priscille prisco priska priya priyala procopio profira prokles prokop prokul
promise proserpina prosper prospera prospero protasio proteo providenci prudence prudenzia prudenzio publio
puck puk pulcherie puneet pupolo purnima purushottam pushti pusicio quartilla quasimodo queenie quentin
quentine querano quieta quin quincy quinn quinten quintia quintiliano quintilio quintino quinton quinty
quinziano quinzio quirin quirino quiteria rachael rachel rachela rachele rachelle rachid rada radha radolfo
rae raegan raf rafael rafaela rafal raff raffaele raffaella rafila rageshwari rageswari raheem rahel rahsaan
rahul raide raik raimondo raina rainaldo rainelda rainer raj rajan rajana rajendra rajinder rajiv rajmund
rajnold rakesh raleigh ralph raluca rama ramaa ramata ramatoulaye ramesh rameshwar ramiro ramon ramona rana
randal randall randi randolf randolph randy rania raniero ranjeet ranjit ranolfo ransom raoul raphael
raphaelle rapulane raquel rashad rashawn rasheed rasheedah rasmus rati raul raven ravi ray rayan rayen
raymond raymonde raymundo rayyan rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka reece reed
reese regan reggie regina reginald reginaldo regine regis regolo regula reid reilly rein reina reine
reinhard reinhold rejan rejean rejeanne remi remigio remilekun remington remo remondo renata renate renato
renaud rene renee rens renske renzo respicio ressie reta retha reto retta reuben reva revi rex rey reybaud
reyes reymundo reyna reynold reza rhea rhett rhianna rhiannon rhoda rhonda rian riana rica ricardo ricario
riccarda riccardo richard richelmo richie richmond rick rickey rickie ricky rico rieke riff rigoberto rike
riley rina rinaldo rino rita ritesh riv river roan robaldo robb robbie robert roberta robertina roberto
robin robyn rocco roch rochelle rocio rocky rod roderick roderyk rodger rodiano rodica rodney rodolfo
rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit rokhaya roksana roland
rolande rolando rolfo rollin romain romaine roman romana romane romanita romano romee romeo romero romeu
romilda romina romoaldo romola romolo romuald romualdo romy ron rona ronald ronaldo ronan ronja ronnie ronny
roos roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosamunda rosanna
rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosie rosina
rosita roslyn rosmunda ross rossana rossella rossie rotimi rover rowan rowena rowland roxana roxane roxanne
roxelana roxy roy roza rozalia rozella ruben rubiano rubie ruby rubye rudolf rudolph rudra rudy ruedi rufina
rufino rufo rufus ruggero rui rukhmani rukmin runa rupert ruperto rupinder russ russel russell rusty ruta
ruth ruthe ruthie rutilo ruxanda ruxandra ruya ryan ryann ryder rylan rylee ryleigh ryley ryszard saar saba
sabazio sabele sabina sabine sabino sabir sabrina sabryna sachin sada sadie sadio sadye saer safa safae
saffiro saffo safiatou safietou safira safiya safouan safouane safta sagar sahra said saige saladino salif
salih salimata salimatou saliou sallie sally salma salome salomea salomey salomon salomone salustio salvador
salvatore salvo salwator saly sam samanta samantha samara samba sameer sami samia samir samira sammie sammy
samona samson samu samuel samuele sancho sanda sander sandra sandrine sandro sandy sanford sanja sanjay
sanka sanna sanne sansone santa sante santiago santina santino santo santos sanya sanziana saphira sapiente
sara sarada sarah sarai sarala saraswati sarbello sare sarina sarisha sarla saroja sarvin sascha sasha
saskia satish saturniano saturnino satyen saul sauveur savanah savanna saverio saveta savi savin savina
savinien savino savion scarlett scholastique schuyler scolastica scot scott scottie scotty seamus sean seb
sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien seckou seconda secondiano secondina
sedrick sef seff sefora segolene sekinat sekou selena selene selim selin selina selma selmer selvaggia
semenica semih semiramide semplicio sempronio sena senesio senn senna senne senofonte sepp seppe serafin
serafina serafino seraina seraphin serapione serena serenity serge sergi sergio sergiusz servidio serviliano
seth settimio sev severa severiano severin severina severine severino severo seweryn seydou seynabou shad
shade shaina shakira shakti shakuntala shalewa shana shane shanel shanelle shania shanie shaniya shankar
shanna shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala shaun
shawn shawna shaylee shayna shayne shea sheela sheila sheldon shelia shelley shelly shemar sher sheri
sheridan sherman sherri sherry sherwood sheryl shirley shiv shivakari shobhana shresth shresthi shreya
shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne siana siara sibilla sibyl sibylle sico
sicuro sid siddarth siddhi siddhran sidney sidoine sidonia sidonio sidra sidy siebe siem sienna siep sierra
sigebert sigfrido sigismond sigismondo sigmund sigrid sigurd sil silas silja silke silvan silvana silvano
silvere silverio silvestro silvia silviana silvio simao simea simeon simeone simina simisola simon simona
simone simonetta sina sinan sinesio sinfronio sinja sire sireno siria siriano siricio sirineu sirio siro
sister sisto sitara sixte sixtine sjoerd sjors skye skyla skylar sloka smaranda smeralda smilla smita smriti
sname soave soccorso socrate soda sofia sofie sofija sofronia sokhna solange soledad soline solocone solon
som soma somnath somu sonia sonja sonke sonny sonya soof sophia sophie soraia sorana soraya soren sorina
sostene sosteneo sostrato souleymane spano spartaco spencer speranta speranza speranzio spirydion stacey
stacy stana stanca stanford stanislao stanislas stanislaw stanley stanton stef stefan stefana stefania
stefanie stefano steffen stela steliana stella steluta sten stephan stephane stephania stephanie stephany
stephen stephon sterling sterre steve steven stevie stewart stijn stiliano stina stiriaco stone storm stuart
subhash subhashini subhasini subodh sucheta sude sudeva sue suelen sujata sukanya suma suman sumayyah
sumitra sunita sunny surano suresh surya suryakant suryakanta suryakantam susan susana susanna susanne
susheel sushil sushma susie suus suzana suzanne suze suzon svea sven svenja sverre svetlana sveva sviturno
swami swapnil swara swarnalata swassane sweta sybilla syble sydnee sydni sydnie sylvain sylvan sylvester
sylvestre sylvia sylviane sylvie sylwester sylwia szczepan szymon tabea tabita tabitha tacjana tad taddeo
tadeo taha tahlia taide talea talia talita talon tamara tami tamia tamina tamino tammaro tammo tammy
tancrede tancredi tanguy tania tanirika tanja tanner tanushree tanushri tanya tapan tara tarcisio tari tarik
tarja tarquinia tarsilla tarso tarun taryn tasha tate tatiana tatum tatyana taurean taurin tavares taya
tayler taylor taziana taziano tazio tea teagan tecla ted teddy teea teije tej tejas tekla telchide telemaco
telica telly temistocle temitope teo teobaldo teodata teodolinda teodor teodora teodoro teodosia teodosio
teodoto teogene teona terence terencjusz terenzio teresa teri terrance terrell terrence terri terrill terry
tertuliano tesauro tesifonte tess tessa tessie teudosia teun teunis tevin thad thaddeus thais thalea thalia
thea thelma theo theodor theodora theodore theodose theophile theophraste theresa therese theresia theron
thiago thibault thibert thierno thierry thies thije thijmen thijn thijs thilo thirza thom thomas thora
thorben thore thorge thurman tia tiago tian tiana tianna tiara tibaldo tibbe tiberia tiberio tiburzio ticone
tidiane tieme tierra ties tiffany tijmen tijn tijs til tilda till tilla tillman tillmann timea timm timmothy
timmy timo timoleon timon timoteo timothee timothy tina tinca tincuta tino tiphaine tirone tirza titi titien
titilayo titilope tito titus tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod
todd toke tolomeo toluwani tom tomas tomasa tomasz tome tomiloba tomke tommaso tommie tommy toney toni
tonnin tony tonya toon tope torben tore torey torquato torrance torrey tosca tosco toussaint toy trace
tracey traci tracy trajan trasea travis travon tremaine tremayne trent trenton tressa tressie treva trever
trevion trevor trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trinity trisha tristan
tristano tristian tristin triston trudie trycia trystan tuana tudora tudorita tudosia tullia tulliano tullio
turi turibio turner turold tushar tussio tuur twan twila tycho tygo tyler tymon tymoteusz tyra tyree tyreek
tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubertino uberto udai udit ueli ugo ugolina
ugolino uguccione ujjawal ujjwal ulberto ulderico ulfa ulfo ulices ulises ulisse uliva ulpiano ulrich ulrico
ulstano ultimo ulysse umang umberto umile umut unna upendra uranio urbain urban urbano urdino uriah uriel
uriele urmila urs ursicio ursino ursmaro ursula ursule usha uttam uzodimma vada vaidehi vaijayanthi
vaijayanti vaishnavi vaishno vaishvi vala valente valentijn valentim valentin valentina valentine valentino
valere valeria valeriana valeriano valerico valerie valerio valery valfredo valfrido vallie valtena valter
van vance vanda vanesa vanessa vania vanna varalakshmi varo varvara vasanti vasco vasilica vasudev vasudeva
vasudha vasundhara vaughn veda vedang vedanga vedanshi vedasto veerle veit velda velio vella velma velva
vena venance venanzio venceslao venceslas venera veneranda venerando venere venerio ventura venusta
venustiano venusto vera verano verda verdiana verdie vere verecondo verena verenzio vergie veriana veridiana
verla verlie vern verna verner vernice vernie vernon veronica veronika veronique verulo vespasiano vesper
vesta veta vezio vianney vic vicenta vicente vicentia vicki vickie vicky victoire victor victoria victorien
victorin vidal vidhur vidhya vidiano vidone vidur vidya vieve viggo vigile vigo vijay vik viktor viktoria
vilfredo viliana viliberto vilma vimal vimala vin vinay vince vincent vincenza vincenzo vinciane vindonio
vinebaldo vinfrido vinicio vinnie vinz viola violante violet violeta violette viorela viorica virgie virgil
virgilio virginie virginio virone viscardo vishnu vishwamitra vissia vital vitale vitalico vito vitor
vitoria vittore vittoria vittoriano vittorio vitus viva vivaldo vive vivian viviana viviane vivianne viviano
vivien vivienne vladimir vladimiro vodingo voichita volfango vreni vrinda vrund vuk vulmaro vulpiano vyas
waclaw wade waino waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz walker
wallace walter walton waly wanda wandrille wanesa ward warley warren watson wava wawrzyniec waylon wayne
webster weldon wellington wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara
wibke wiebke wies wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid
wilfryd wilhelm wilhelmina wilhelmine willa willard willem willi william willie willis willow willy wilma
wilmer wilson wilton wincenty winfield winifred winnifred winona winston wirginia witalis wladyslaw
wlodzimierz wolfgang woodrow wout wouter wyatt wyman xander xaver xavi xavier xaviere xem xenia xenophon
ximena xochitl xzavier yaa yacine yadira yael yago yahya yakubu yamileth yango yanis yann yannic yannick
yannik yannis yara yarah yaren yaretzi yaro yaron yasin yasmeen yasmin yasmine yassin yassine yassir yaw
yaya yazmin yenthe yesenia yessenia yfke yinthe ylvi ylvie yoann yogendra yogesh yoginder yolanda yolande
yoro yoshiko younes youp yousef youssef youssou youssouph youssoupha ysaline yseult yuna yunus yuri yusuf
yven yves yvette yvonne zabedeo zabina zac zaccaria zaccheo zachariah zachariasz zacharie zachary zache
zachery zack zackary zackery zaharia zahra zain zainab zaira zakaria zakary zama zamfira zana zander zane
zaneta zanita zanobi zara zaraza zaria zarina zayd zayn zechariah zef zefiro zehra zelda zelinda zella zelma
zena zenaide zenebio zeno zenobia zenobio zenone zenovia zephirin zetico zetta zev zeyd zeyneb zeynep zina
zion zita ziva ziyanda zoe zoeva zoey zofia zoie zoila zoilo zola zora zosima zosimo zula zuzanna zygmunt
`
