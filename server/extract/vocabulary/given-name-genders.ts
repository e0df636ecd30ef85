/**
 * Given names of the world in Latin letters that only women, or only men, bear: lower case, no marks. Gathered from the locale data of
 * @faker-js/faker (MIT), with Arabic, Slavic, East Asian and African names added. What both bear ("andrea", "kim") is left out.
 */
const women = `
aadrika aaliyah aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abani abbey abby abebi abena
abendam abeni abhaya abibatou abigaelle abigail abigel abosede aby acela acelya acilay ada adalberta adaugo adebukola
adela adelaida adelaide adelajda adele adelie adelina adeline adeliya adelya adenike adepeju adesewa adesua adetoke
adetoun adiba adile adina adriana adrienne adrijana adunni adwitiya adwoa afaq afia afitap afra afruza afua afzuna
agata agathe agca aglae aglaia agnes agnesa agnieszka agrata agripina agrypina agustina ahalya ahenk ahilya ahlem
aicha aida aileen aimee aina aino aisha aishani aissa aissata aissatou aisyah ajeng ajoke akie akifa akofa akorfa
akosua akshainie akshata akshita akua akula akumaa akunna akvelina alana alba albane alberta alberte albertina
albertine albina alda alea alejandra aleksandra alemka alena alenka alessa alessandra alessia alexa alexandra
alexandrea alexandrina alexandrine alexane alexanne alexia aleyna alfreda alia alica alice alicia alicja alida alienor
alika alima alina aline alis alisa alisha alison alissa alix aliya aliyah aliz alize alka allegra allison alma almila
almira alpike alsu altin alvina alvine alya alycia alyssa alyssia alysson alzbeta ama amabela amahle amalia amalie
amalija amanda amandine amata amaya ambar amber ambra ambre amelia amelie amelya ami amie amina aminat aminata aminu
amira amodini amoke amope amrita amritambu amy ana anabel anabela anabelle anaelle anaida anais anala anamaria
anamarija anamika ananda anandamayi ananta anasooya anastasia anastasija anastazija anastazja anasuya anca anci ancica
ancuta anda andac andra andrada andreea andreja andrijana andrina andzelika anemona anesa aneta anezka angela angele
angelica angelina angeline angelique anggun anghelina angie ani anica anika anila anise anisoara anissa anita anja
anjali anjushree anjushri anka ann anna annabel annabell annabelle annalena annapurna anne anneke anneli annelie
annemarie annette anni annie annika annikki anny anora anouk anshula antea antigone antoaneta antoinette antonela
antonella antonia antonija antonina anuja anusuya anuta anwesha anya apolline april apsara araceli arame arancha
ariadna ariana ariane arianna arielle arija arike arina arinola aristita arlene armance armelle armida artemis
artemisa aruna arwen arya asake asal asha asia asija asila asja aslesha aslim asliya asma asmaa asolat assunta asta
astou astrid astrida asuela asya atena athena athenais atinuke atreyee atreyi atta aude audrey augusta augustina aulia
aura aurelia aureliana aurelie aurelija auriane aurora aurore ava avan avani avantika awa awaz awero awesi axelle aya
ayana ayanda ayebatari aygul aygun ayinke ayize aykal ayla ayleen aylin aynur ayoka ayren aysar ayse aysil ayu
ayushmati azalea azime aziza azra baaba baala bade bagdagul bahar baidehi baijayanti balamani balin banna banu banuta
bara barbala barbara barbora barchinoy barica barno basanti beata beate beatrice beatriz beatrycze becky bediz bedran
begoyim behrem belcim belemir belinda bella belma beltun benazir benedicte benice benli bente bercem berceste bercin
berenice berinay berit beritan berivan bernadette bernice berran berre berta bertha bertille berva beryl besra bessie
betania beth bethany betina betsy bettina betty beulah beverly bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini
bhanumati bhargavi bhavani bhilangana bianca bianka bibiana bibianna biborka biljana billie bilva bilwa binafsha
bineta binta bintou bisenija biserka blagica blanca blanche blandine blanduzia blanka blazena bobana bogdana boglarka
bohdana bohumila bohuslava bojana bolatito boluwatife bonnie borbala borka boroka bosiljka bozena bozica bozidara
brandi brandusa brandy branimira branislava branka brankica brenda bridget bridgette brigita brigitta brigitte britt
brittany bronislava brooke bruna brygida buddhana buhle bunmi busisiwe cagil cagla caitlin calista camelia camila
camilla camille cana candace candice candida canel cangul cannur cansel cansin cansu capucine cara caridad carina
carine carla carlota carlotta carmela carmen carmina carna carole carolin carolina caroline carolyn carrie casandra
casiana cassandra cassandre cassie cataleya catalina caterina catharina catherine cathy catinca catrin catrina
catrinel ceca cecelia cecile cecilia cecilie cecylia celeste celestine celia celina celine cerasela ceren cesminaz
ceyda ceyla ceylan ceylin ceylinaz cezara chakrika chanda chandani chandi chandini chandira chandni chandrabhaga
chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chantal chapala charleen
charlene charline charlotta charlotte charumati charvi chatura chayenne chelsea chelsey cherechi cheryl cheyenne
chiaki chiamaka chiara chimamanda chinyere chitrali chitramala chitrangada chizoba chloe christa christelle christiane
christie christin christina christine christy ciaobella cicek cici cigil cilay ciler cilvenaz cimen cindy cinta
cinthia cipriana cise cisem cisil citra claire clara clarisa clarissa clarisse claudia claudine clea clelia clelie
clemence clementina clementine cleo cleopatra cloe clotilde codrina codruta coline colleen collien comfort concepcion
conchita condoleezza connie constance constanta constantina consuela cora coralia coralie coraline corazon cordelia
corina corinna corinne cornelia cosima cosmina coumba courtney crenguta crina cristiana cristina crystal csenge
cynthia cyra cyrielle daciana dada daevi daevika dafina dagmar dagmara dahlia daiana dainuvite daisy dajana daksha
dakshayani dalia dalibora daliborka dalida dalila dalima damaris damayanti damiana damjanka damla danica daniela
daniella danielle danijela danila danka daphne daphnee dara daria dariana darija darina darinka darja darla darleen
darlene darshwana darta davriya dawn dea deanna debbie debora deborah debra deeksha deepali deeptimayee deeptimoyee
defne dejana delal delfina delia della delores delphine demet demetra denisa denise derin derya desanka desiree
despina destan deste devangana devani devasree devi devika dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara
dharani dharitri dhatri diah dian diana diane dianna dianne diarra dicle diclehan dida didem didina dieynaba dijana
diksha dilafruz dilara dilay dilbar dilber dilberay dildora dilek diler dilfuza dilma dilnoza dilorom dilovan dilrabo
dilruba dimitrina dina dinda dior dipali dirok ditya divna divya dixie diyora dobrila dobromila dobroslava dochia
doina dolores dolunay domenica dominika domnica dona donata dondu donka donna dorana dorcas doreen doriana doriane
dorica dorina doris dorka dorli dorota dorotea doroteja dorothea dorothy dorottya doyinsola draga dragana dragica
draginja drahomira drahoslava draupadi drina dua dubravka duduzile dulari dumitra dumitrana dunja dunya durdane
durdona durga durgeshwari durriye dusana dusanka dusica duska duygu dyah dzile dzirkstite ebba ebiere ebony ebru
ecaterina ece ecem eda edita edite edith edna eduarda edyta eeva eftalya eftimia eileen ekaparnika ekaterina ekin ela
elaine elakshi elanur elcin elda elea eleanor eleanore elena elene eleni eleonora eleonore elfrida eliabeth eliana
eliane elif elin elina eline elinor elisa elisabet elisabeta elisabeth elisaveta elise eliska elissa eliza elizabet
elizabeth elka ella ellada ellen elli ellie elly elma elmas elmira eloa elodia elodie eloisa eloise elsa else elsie
elvina elvira elwira elyanora elyssa elza elzbieta ema emanuela emanuelly emel emelie emeline emely emese emie emili
emilia emilie emilija emily emine emma emmanuelle emmely emmi emmie emmy ena enakshi endah enie eniola enise enna
enola enya epsy erica erika erin erma erna ernestina ernestine esen eser esha eshana eshita esi esin esma esmeralda
esmeray esmira esperanza essie estefania estela estella estelle ester estera esther eszter etela ethel eudokia
eudoksja eufrosina eugenia eugenie eula eulalia eulalie eunice eusebia eusebie eva evangeline evanghelina evar
evdokija eve eveliina evelin evelina eveline evelyn evelyne evie evin evsen evy ewa ewatomi ewelina eylul eysan fabia
fabiana fabienne fabiola fabricia fadekemi faderera fadime fahriye fahrunissa faith faizah fanni fannie fanny fantine
fara farah farangiz farhunnisa farida fathonah fatim fatima fatimata fatma fatos fatou fatoumata faustine fay faye
fazilat fazilet febe febi febriana febrina fedora fehime fehintola felicia felicie felicita felicitas felina femke
fenja ferah feray ferdynanda feride feriha feruza feyza fiame fibikemi fidan fien figen fikayomi fikriye filipa
filippa filiz filofteia filomena fily fine finia finja finnja fiona firdevs fitri fitria fitriani flavia flavie fleur
floare floarea floor flora flore florence florencia florencja florenta florentina florentine floriana florica florina
florine folashade fotima frances francesca francisca franciszka francoise franka frantiska franziska freda frederike
frederique freya frida frieda friederike frusina fruzsina fuldem fulden fulya funda fureyya furuzan fusun gabriela
gabriella gabrielle gabrijela gadis gaelle gaia gail gala galina gamze ganesha garance gasti gautami gavxar gawati
gayatri gaye gayle geanina geeta geetanjali gemine gemini gemma geneva genevieve genta gentiana georgeta georgette
georgia georgiana georgina geraldine gerda gertruda gertrude geta ghaliyati gherghina giada gianina gifty gilda gina
ginewra ginger gioia giorgia giorgiana giovanna girija girja gisela gisele gita gitanjali giulia giuliana gizela gizem
gladys glenda gloria gokce goknur goksin gonca gonul gorana goranka gordana gozde grace gracie graciela gracja
gratiana gratiela greta gretchen griselda grozdana guadalupe gudrite gudrun guher guillemette guillermina gul gula
gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun gulistan guljamol guljaxon gulnaz
gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gunay gunes gungor guniz gunnur
gunsel gunseli gurcan gwen gwenaelle gwendolyn haby hadiza hafsa hafshah haifa hailey hale halima hamima hamsini hana
hanan handan hande hanga hanifa hanna hannabel hannah hanne hannele harinakshi harita harriet haruko hasina hasna
hattie hawa hayal hayat hayley hazan hazel heather heema heidi helen helena helene helga helin heloisa heloise
henrieta henrietta henriette henrike henryka heracleea hermina hermine herta hesti hevi hilal hilda hildegard hillary
hilola himadri himani hina hira hiranya hlengiwe holly hope hortense hortensia hosiyat hrvojka huda hulya humaira
humay humeyra huner hurshida husida husnida husniya husnora iasmina ibironke ica icha iclal ida idil ifa ifeoma iffar
iffet ifora ifunanya ika ilaria ilayda ileana ilenia iliana ilinca ilinka ilkben ilke ilknur ilksen ilkyaz ilona ilsa
imani imelda imge imke imogen ina inara inaya inci indah indira ines inesa inez inga inge ingrid ingrida inguna inja
inka inkeri inna intan inyoni ioana ioanina iolanda ionela ionelia iosefina ipek irawati irem irena irene iretioluwa
iriana iridenta irina iris irisa irma irmeli iroda isabel isabela isabell isabella isabelle isabelly isadora iseult
isidora isik isil isilay isin isioma isis isisa isla isra ita itir iulia iuliana iustina iva ivana ivancica ivanka
ivanna iveta ivna ivona ivonne ivy iyabode iyadunni izabela izabella izel izolda jabulile jacinda jacinthe jacqueline
jacquelyn jada jadranka jadwiga jagica jaimini jakubina jale jamalia jamila jana janaina jane janelle janet janeta
janica janice janie janin janina janine janka janna jara jarmila jaroslava jasmin jasmina jasmine jasna jautrite jayda
jazmin jeana jeanette jeanne jeannette jeannie jehanne jela jelena jelica jelisaveta jelita jelka jella jenna jennie
jennifer jenny jesa jessica jessy jette jevrosima jil jill joan joana joann joanna joanne jodi joelina joeline joelle
johanna johanne jolana jolanda jolayemi joleen jolie jolien jolin jolina joline jonna josefa josefin josefina josefine
josephin josephine josiane josie josipa josy jovana jovanka jozefina juana juanita judita judite judith judy judyta
jule juli julia juliana juliane julianne julide julie julienne julieta juliette julija julijana julika julina julita
jumagul juna jusma justina justine justyna jyoti jyotsana kaarina kader kadiatou kadriye kaia kaja kali kalinda
kalpana kalyani kama kamala kamaria kamelya kamila kamile kamilla kamla kamola kamuran kanchan kani kania kanishka
kanti kara karen karima karimah karin karina karine karla karlotta karmela karoliina karolina karoline kartika
kashyapi kasiyah kassandra kata katariina katarina katarzyna kate kateryna katharina katherine kathleen kathrin
kathryn kathy katica katie katija katina katja kato katrin katrina katrine katy kaya kayla kaylee kayleigh kayra keira
keisha kelley kelli kellie kendra kenza kevser kezia khadidiatou khadija khadijah khady khaleda khanyisile khethiwe
khoudia khulekani kiana kiandra kiara kika kikelomo kimberley kimberly kincso kine kinga kira kirana kiraz kirsten
kismet kiymet klara klaudia klementyna kleopatra komila konstancja koralia korinna kornelia krista kristalina kristen
kristi kristiana kristie kristiina kristin kristina kristine kristy krystal krystyna ksawera ksenia ksenija kumari
kumru kumuda kumush kvetoslava kyllikki kyra lacramioara lada laila lakshmi laksita lala lale lalita lamia lana lara
laras larisa larissa larysa lasma latife latika latofat latoya laura laure laureen lauren laurencja laurene laurentia
laurentyna lauriane laurine lauryn lava lavanya lavinia lavize lawrencia laxmi layla laylo lea leah leana leandra
leann leanne leda leela leena leila lela lelia leman lemide lena lene leni lenia lenja lenka lenya leona leoni leonie
leonor leonora leontina leontine leopoldina leopoldine leposava lerato lerzan lestari leticia letitia letizia levke
lexi lexie leyla lia liah liana liba lida lidia lidija lidya lien liga ligia liisa liksma lila lilan lili lilia
liliana liliane lilianna lilien lilith liliya lilla lilli lillian lillie lilly lilou lily lina linde line linett linn
linnea lintang lioara lisa lisann lisanne lisbeth lise liselotte liv liva livia livija liya liyana liz liza lize
ljiljana ljuba ljubica lobar lola lora loredana loreen lorelei lorena lorene lorenza loretta lori lorna lorraine lotta
lotte lotti louisa louise lourdes lovorka luana lubomira luboslava luce lucia luciana lucie lucienne lucija lucile
lucille lucja lucretia lucy ludivine ludmila ludovica ludwika luena luisa luise luiza luize lujza lukhona lula
luminita luna lutfiya luz luzie lya lydia lydie lyla lyn lynda lynette lynne lyudmila maarit mabel mable maca
mackenzie macy madalina maddison madeleine madeline madhuri madina madison madita madleen madlen mae maelle maeve
mafalda magali magda magdalena maggie maguette mahaut mai maia maida maija maike mailin maimouna maimunah maira maite
maja majda makiko mala malati malena malgorzata malia malika malin malina malou maloxat malti malvina malvine malwina
mamie manda mandaakin mandakini mandy mangala mangalya mani manisha manjusha manon manuela mara marah marcela
marcelina marcella marcheta marcia mare mareike mareme maren marena marga margaret margareta margarida margarita
margaux margie margita margot marguerite mari maria mariam mariama mariana marianna marianne marica maricarmen
maricica marie marieke mariella marieme marija marijana marika marilena marilou marilu marilyn marina marine marinela
marioara marisa marise marisol marissa marit marita marite mariuca mariya marja marjatta marjorie markika marla
marleen marlen marlena marlene marli marsha marta martha marthe martina martine martyna marwa mary maryam maryann
maryna masa mashxura masinka mathilda mathilde matilda matilde matylda maud maude maureen mavluda mawuena mawusi
maxbuba maxfuza maxi maxima maxine maxsuma may maya mayra mayte mbalienhle medina medine medya meena meenakshi megan
megane megawati meghan mehriban mehtap meike meire melani melania melanie melany melba melda melek melenija melia
melike melina melinda melis melisa melissa melita melodi melodie melody meltem menaka menka meral mercedes mercia
meredith merel meric merih merve meryem metra mette mhambi mia mica micaela michaela michalina michelle mieke mihaela
mihriban mikayla mila milada milana milanka mildred milena milica miljana milka milla millicent miloslava mima mina
minakshi mindy mine minerva minna minnie minodora mioara mira mirabela miranda miray mireille mirela mirella miriam
mirja mirjam mirjana mirka mirna mirona miroslava miruna misra misty modrite modupe mofifoluwa mohana mohini moira
mojisola mojisoluwa molly momira mona monalisa monica monika monique monserrat moradeke morayo morenike morgana
morgane morolake mosinmileoluwa mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyosore muattar muazzam
mubina mudite muesser muge mujde mujgan mukaddes munevver muriel mutia muyassar mya myla mylene myra myriam myrna
myrtle nabila nada nadalina nadezda nadezhda nadia nadine nadja nadzieja naemi nafisa naja najat najla najwa nala
nalan nalini nana nancy nandi naomi naomie nara narcisa nargiza narin nasiba nastja natalia natalie natalija natalya
natasa natasha nathalie natka naura naya nayla naz nazan nazli ndondoloza necla neda nedjeljka neele nehir nela nele
neli nelli nellie nelly nena nene nera nerea nergis nesa neslisah nesrin nettie neva nevena nevenka nevra newroz neyla
ngozi nhlakanipho nia nichole nicole nicoleta niculina nida nidia nigar nigora nihal nihan nika nike nikki nikoleta
nikolina nila nilam nilgun nilufar nimakoah nimas nina nine ninioluwa nirmala nisa nisan njegomirka nkosingiphile noa
nodira noelia noelle noemi noemie nofoto noila nokuthula nola nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko
nora norah nore norica norina norma nova novella novi noviana novita nozima nozipho ntokozo ntombizodwa nubia nuda
nudem nukhet nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa oana obioma oceane octavia octaviana
ofelia ofelya ognjana ojaswini oksan oksana olajumoke olasunmbo olcay olena olgica olimpia oliva olive olivera olivia
olivija oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia omana omawunmi omina omobolanle omodunni
omolabake omolara omosalewa omotara omotola omotoun omowumi oni onome oormila opal opalina opaline ophelia ophelie ora
oreofe oriane orlane ornella ortansa orvokki orzu otilia otilija oumou oxana oya oyenike oyga oyindasola oyku oynur
oysha ozana ozge ozlem ozlen oznur ozoda padma padmi paige paivi pakize palmira pam pamela panka panna paola paramita
paraschiva parla parsla parvati pascale patricia patricija patrizia patrycja patsy patti patty paula paulette paulica
pauliina paulina pauline pava pave pavica pavlina peggy pelagia pelagie pelin pelinsu pembe penda penelopa penelope
penny peri perihan perla perran perrine peruna pervin petek petra petrija petronela petronille petruta philine
philippine philomene phoebe phyllis pia pilar pinar piper piraye pirjo pirkko pompilia poornima poppy pramila prasanna
pratiwi preity prema prisca priscilla priscille priska prita priya priyala profira prudence puji puput purnima pushti
puspa puspita puti putri qizilgul qori quieta rabia rachael rachel rachela rada radeke radha radina radmila radojka
rafaela rafila rageshwari rageswari rahayu rahel rahime rahmawati rahsan raina raisa rajinder rajna rakita raluca
ramaa ramata ramatou ramatoulaye ramona ramziya rana rania raphaelle raquel rasheedah rasifa rati ratih ratna rayona
rayxona rebeca rebecca rebeka rebekka reem regina reina reka renas renata renate rengin renja restu retno reyhan
rezzan rhea rhonda ria riana rica rieke rigoberta riitta rija rika rike rina rini ristana rita ritva roberta robertina
robiya robyn rochelle rocio rodica rohana rokhaya rokia roksana romana romane romanita romina romy ronja ronke roos
rosa rosalia rosalie rosalina rosalinda rosamunda rosana rosanna rose roselyn rosemarie rosemary rosie rosina roxana
roxane roxanne roxelana roya roza rozalia rozina roziya ruby rudite rufina ruhsar ruken rukhmani rukmin rumena
rupinder ruta ruth ruxanda ruxandra ruya ruza ruzena ruzica sabina sabine saboxat saboxon sabrina sadie sadina sadoqat
safiatou safietou safina safira safiya safta safura sahar sahra saida sakura salimah salimata salimatou sally salma
salomea salomey salsabila salwa saly samanta samantha samara samia samiah samina samira samiya samukelisiwe sanae
sanda sandra sandrine sanem sanja sanna sanne sanobar santina sanya sanziana saodat saphira sara sarada sarah sarala
saraswati sari sarina sarisha sarla sarmite saroja sartika sarvinoz saskia satu saulcerite savannah saveta savina
saxida sayyora scarlett sebnem secil seda sedef seden segilola seher sehrazat seiko sekinat selale selcan selda selen
selena selene selin selina selma selvi sema semenica semra sena senay sengul senka sennur septi serafina serap seren
serena serin sermin serpil sertap seval sevara sevda severina sevgi sevil sevim sevinc sevtap sevval seyda seyma
seynabou shaina shakila shakti shakuntala shana shania shanna shanti shany sharda shari sharmila sharon shashikala
shawna shayna sheela sheikha sheila shelia shelley shelly sheri sherly sherri sherry sheryl shirley shivakari shobhana
shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet sibel sibongile sibylle siddhi sidonia
sidonie sienna siir sila silan silja silje silvana silvia silviana silvija sima simge similoluwa simina simisola
simona simonida sina sindisiwe sinem sinenhlanhla sinikka sinja sintia siphephelo sirin siska sitara siti sixtine
sizakele sizani skaidrite skipped skye slava slavica slavka slobodanka sloka smaranda smiljana smilla smita smriti
snezana snjezana soda sofia sofie sofija sokhna solange soledad soline solveig sona songul sonia sonja sonya sophia
sophie sorana soraya sorina sowande speranta spidola srna stacey stana stanca stanislava stasa stefana stefania
stefanie stela steliana stella steluta stephanie ster sterre stina stojanka su subhashini subhasini subomi sucheta
suci sude sudeva sue suelen sujata sukanya sule suma sumayyah sumitra summer sunay suncica sunita suryakantam susan
susana susanna susanne sushma susie suyuna suzan suzana suzanne svea svenja svetlana sviatlana swara swarnalata sweta
syahrini sybilla sylvia sylvie sylwia szofi szofia szonja tabea tabitha tacjana talea talia talita tamara tami tamia
tamina tammy tania tanirika tanja tansu tantri tanushree tanushri tanya tanyeli tara tarja tasa tasha tatiana tatjana
tatyana tea teea teja tekla tellervo teodora teodosia teona teresa tereza tereze teri terri tess tessa tezer thabisa
thadie thais thalea thalia thea thelma theodora theresa therese thobeka thulisile tia tiana tiara tiberia tiffany
tiina tija tijana timea tina tinca tincuta tiphaine tira titi titilayo titin tolulope toluwani toluwanimi tomislava
tomke tomomi toncica tonija tonka tonya traci tricia trine trisha tsabita tuana tuba tudora tudorita tudosia tugba
tulay tulin tunay turkan turna tutku tuula tuulikki uchita uhra ulduz ulfet uli ulku ulrika ulus uluthando ulva ulviye
ulwazi ulya uma umi umida ummiye umran una undine unjani unsel unseli uqbaloy urmila ursula usha usyi uygu uzbegim
vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valentina valentine valera valeria valerie
valerija vali vanda vanesa vanessa vania vanya varalakshmi varvara vasanti vasilisa vasliddin vasudha vasundhara veda
vedanshi vedrana vela velana velimira velina velma venera vera verda verena verica verna verona veronica veronika
veronique veselinka vesile vesma veta vicdan vicentia vicki vickie vicky victoire victoria vida vidya vijolite
viktoria viktorija vildan vilhelmine vilma vimala vincenza vinka viola violet violeta violette viorela viorica virag
virginia virginie visnja vita vitoria vittoria vivi viviana viviane vivienne vizbulite vladana vladimira vladislava
vlasta vlatka voichita vojislava vrinda vrund vujica vukica vuslat walentyna waleria wanda wanesa wani waqila wendy
weronika whitney wiara wibke widya wiebke wiktoria wilhelmina willow wilma winda winifred wirda wirginia wulan
wulandari wuraola xalima xatun xenia xezal xiomara yaa yagmur yance yaprak yara yaren yasemin yasmin yasmine yejide
yelda yelena yeliz yesim yessi yetunde yewande yibanathi yildiz ylvi ylvie yoko yolanda yolande yonca yosun yozida
yulia yuliana yuliia yuna yuni yunita yuriko yvette yvonne zaenab zahide zahra zainab zaira zalindra zamfira zamira
zanele zaneta zanete zanna zara zaraza zavida zaynab zdenka zdeslava zehra zejnep zekiye zelaya zelda zeliha zeljka
zelmira zeltite zenija zenobia zenovia zerrin zerya zeynep ziedite zigfrida zigrida zile zilola zin zina zinaida zita
ziva zizi zlata zlatica zlatka zobuhle zoe zoey zofia zoja zora zorana zorka zselyke zsofia zubeyde zubite zuhal
zulaikha zulal zuleyha zulfa zumrut zuxra zuzana zuzanna zvezdana
`;
const men = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj
aatreya aayushmaan aayushman abay abayomi abbas abbos abdalla abdallah abdel abdelaziz abdelfattah abdon abdou abdoul
abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor
abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid
abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abhaidev abhirath abhisyanta
abidin abimbola abiodun abiona abisola abisoye abou aboubacar abraham abyasa acar acaryatanaya achalesvara
acharyanandana acharyasuta achille achim achintya achyut acim acun adalbert adalberto adam adams adan adebiyi
adebowale adeboye adedayo adedeji adegoke adekitan adekola adekunle adeleke adelin adem adeniyi adeolu adeoti aderopo
adeshina adesoji adetayo adeyi adheesh adhiarja adhiraj adhrit adi adiarja adigun adika adikara adikavi adil adinata
adinath aditeya aditya adityanandan adityanandana adnan ado adolf adolfo adolfs adonis adriaan adrian adriano adrien
adripathi advaya affan afi afolarin afsin agah agasti agastya agaton agneya agnimitra agniprava agnivesh agnos agus
agustin ahmad ahmed ahmet ahror ahsen aidan aiden aime ainars ajala ajani ajeet ajiman ajimat ajimin ajiono ajit akalp
akande akanmu akanni akarsana akbatur akif akin akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj
akshat akshayakeerti aktekin aktimur akwasi akwesi al alade alain alambana alamu alan alassane alban albert alberto
albin alcibiade alcide aldo alec alejandro aleksa aleksandar aleksander aleksandr aleksei aleksej aleksi aleksy
aleodor ales alessandro alessio alexander alexandr alexandre alexandru alexe alexei alexej alexey alfons alfonso
alfred alfredo alfreds algirds algis ali alican alin aliou alioune alisan alisher alisir alistar aljosa allan allen
alois aloizs alojz alok alonzo alp alparslan alpay alper alperen alpha alphan alphonse altan altemur alton alvin alwar
aly amadou amady amar amaranaath amaresh amarnath amath ambroise ambroz ambrozy amdy amedeu ameth ameyatma amid amin
amir amish ammar amogh amon among amos amrit amza anaadi anagh anal anand anang anas anastasije anatol anatole
anatoliy anatoly andel andelin andelko andelo anders andras andre andreas andrei andrej andres andrew andrey andrija
andris andriy andro andrzej andy andzejs andzs anej anele ange angelo anggabaya anghel angus anil anilaabh anilabh
anish anjaneya anjolaoluwa ankal anko anom anrijs anselme ansgar ansgary anslavs ant ante antek antero anthony antim
antoine anton antoni antonin antonio antoniu antony antti antun anunay anuraag anurag anvar anwar apollinary apollo
aqil aram ararat archan archibald archie arda argono ari arian arie arif arijs arindam aris aristide arjen arjun
arkadijs arkadiusz arkady armand armando armel armin armins arnaldo arnaud arne arnesh arno arnold aron arona arpad
arsen arsene arsenije arseniusz arsipatra arslan arslon arta artanto artawan arthur artur arturo arturs artus arun
arved arvid arvids aryan arystarch asad asadulloh ashlesh ashok ashraf ashton asif asil asilbek asim asirwada
asirwanda askin aslijan asmadi asman asmianto asmuni assimi aswani ata atakan atal atalay atanazy ataullah atif atiku
atilla atma atmanand atmananda attila august auguste augustin aurel aurele aurelian aurelio austin auxence avadhesh
avaz avdal avigdor avni avram avsar awar axel axinte ayaz aydemir ayden aydin ayhan ayinde aykan aykut ayman aymeric
ayodeji ayodele ayoub aytac aytekin aytug ayvaz azad azamat azer aziz azizhan azmi azubuike baalaaditya baalagopaal
baba babacan babacar babasola babatunji babawale bafana bagas bagiya bagus bagya baha bahadir bahodir bahri bahriddin
bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bajragin bakari bakary bakda bakhtiyor baki bakiadi bakianto
bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal
balagovind balamantri balangga balapati balazs baldwin balgopal balidin balijan balint balthazar bambang banara banawa
banawi bancar bandar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barack baran barbu
barin baris barkin barlas barnabas barnabe barry bart barthelemy bartolomej bartolomeo bartolomeu bartu bas basarab
bashar basil basile bassirou bastian bastien battal batu batuhan batur baturalp baudouin bawer baykal bayram baz
bazyli beau bebe bedir bedirhan bedreddin bedri behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir
ben bence bende bendeguz benedek benedikt benedykt benett beniamin benicio benigno benito benjamin bennet bennett
bennie benno benny benoit benone bent bera berat berdan berislav berk berkan berkay berkin bernard bernardo bernd
bernhard bert bertalan berti bertram bertrand besar beser besim besir bhaasvan bhaaswar bhadrak bhadraksh bhadran
bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe
bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit bhuvanesh bhuvaneshwar bilal bilawal bill billy bilol binyamin birane birjesh birol bishnu bjarne bjorn
blagoje blahoslav blaise blake blazej bless bob boban bobby bobur bodhan bogdan bogoljub bohdan bohumil bohumir bohus
bohuslav bojan bola boldizsar boleslav boleslavs bonginkosi bonifac boris borivoje borjan borko borys bosko botan
botir botond bouba boubacar boubou boyd boza bozidar brad bradford bradley bradut brahma brahmaanand brahmabrata
brahmanandam brahmdev brajan brajen brajendra brajesh bram brando brandon branimir branislav branko brayan brendan
breno brent bret brett briac brian brice brieuc brijesh bronislavs bruce bruno bryan bryant buchi bucur budhil budi
budimir bugra bukola bulent bulut bunyamin burak burhan burhon byron cafer cagak cagan cagatay cagdas cager caglar
cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa caleb calebe calin calixte calvin camil can canalp candar candido candra candrakanta caner cankan cantemir
capa caraka carl carlo carlos carlton carmelo carmine carub cas casian caslav caspar casper catalin catur caturangga
caua cavid cawisadi cawisono cawuk cayadi cazimir cecep cecil cecyliusz cedomir cedric cedrik cedrin celal celaleddin
celasun celen celestin celik celil cem cemal cemali cemani cemeti cemil cemplunk cengkal cengkir cenk cesar cetin
cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chaitan chakor chakradhar
chakravartee chakravarti chanakya chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli
chandramohan chandran chandranath chapal charak charles charuchandra charuvrat chase chaten chatur chaturaanan
chaturbhuj cheikh cheikhou chekhouna cherif chester chetan chetanaanand chidaakaash chidaatma chidambar chidambaram
chidananda chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom chitraksh christ christian christiano
christoph christophe christopher chukwu cihad cihan cihangir cihansah ciprian civan claas clarence clark claudio
claudiu clay clayton clemens clement clemente clifford clifton clint clinton clovis clyde codin codrin codrut cody
colin colins collin come conner connor conrad constant constantin cooper corentin corey cornel corneliu cornelius
corvin cory coskun coskuner cosmin costache costel costin craig crin cristea cristian cristiano cristobal cristofor
csaba csanad csongor ctibor cubeyr cumhur cuneyt curt curtis cvijan cvijetin cyprian cyprien cyriaque cyril cyrille
cyrus cyryl daan dabiziv dacian dacin dadap dadi dagel daghan dagoberto dags daiwik dalibor daliman dalimin daliono
damar dame damian damien damife damil damilare damilola damir damjan damodara damon damu dan danang dandak dandapaani
daniel daniele danijel danilo daniswara danjuma danko danny dante danu danuja daouda darian dariati darijan darimin
darin dario darius dariusz darko darmaji darman darmana darmanto darnell darrel darrell darren darrin darryl darshan
darsirah dartono daru daruna daryani daryl datta dave daver davi david davide davids davin davis davor davorin davron
davud dawid dax dayaamay dayaananda dayaanidhi dayamayee dean deb decebal declan deenabandhu deepan deepankar
deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dejan delbert demba demetriusz demilade
demiralp demirhan deneval denis denisz denizalp dennis denny denys derek derrick dersim dervis desimir dev devadatt
devagya devajyoti devak devdan deven devesh deveshwar devin devran devvrat dewey dexter dezider dhananjay dhanapati
dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar didier diego digambar digambara digdaya dikmen
dilaver dilmurod dimas dimaz dimitri dimitrije dinakar dinc dincer dinesh dinkar dino dinu dion dionizy dionyz dipa
dipankar dipendra dipesh diptendu direnc dirja diroj divaakar divakar divjot diyor djibril dmitri dmitry dmytro
dobroslav dodo dogan doganay doganer dogu domagoj domenic domenico domenik domingo dominic dominick dominik don donald
donat donato donnie donny dono dorel dorian dorin dorinel doru doug douglas dovud doyle dragan dragisa dragoje
dragojlo dragoljub dragos dragoslav dragutin drahomir drahoslav drajat draza drazen dren dron drona drzimir drzislav
duane dubravko ducu duje dujo dumisani dumitru duncan dundar durmus durodola dusan dusko dustin dwaipayan dwaipayana
dwayne dwight dylan earl earnest ebiowei ebuzer ecehan ecevit ecmel ecvet ed eddi eddie eddy ede edgar edgard edgardo
edgars edhem edi edison ediz edmond edmund edouard eduard eduardo eduards edvard edvin edvins edward edwin edzus
eekalabya eero efken eflah efraim efrem efsun eftimie ega ege egemen egils ehud einars eizens eja ekaaksh ekadant
ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo elbek elbert eldor eleazar elgin eliah elian eliano elias
eliasz elie elijah elio eliseo elisio elliot elliott elmars elmer elmo elmurod elnur elon eluh elvin elvis elyas elyor
eman emanoil emanuel emanuil emas embuh emced emeka emil emile emilian emiliano emilijan emils emin emir emirhan
emmanuel emmerson emmett emomali emong empluk emrah emre emrullah ender enderun endra enea enes engin enguerrand enis
ennio enno enrico enrique ensar ensio enteng enver enzo ephraim eralp erast eray erberk ercan ercin ercument erda
erdal erdem erdinc erel eremia eren ergin ergun erguner erhan eriberto eric erich erick erik eriks erkam erkan erkki
erman ermins ernest ernesto ernst erol ersan ersin ertan ertugrul ervin ervins erwin esat esref esse esteban estiawan
estiono esupofo ethan ethem etienne eugen eugene eugeniusz eusebio eusebiu eustatiu eustracjusz evalds evan everardo
everett evgeny evran evren eymen eyup ezio ezra ezrak fabian fabiano fabien fabijan fabio fabrice fabricio fadil
fahrettin fahri fahriddin faik faiq faisal falih falk fanyana faris farruh faruk fasih fatih fatin faure fausto faysal
fayzbek fazil fazli fazliddin fazullah feda fedai federico fedor fehmi feliciano feliks felipe felix feramus feramuz
ferdi ferdinand ferdinando ferenc ferhan ferhat feridun ferit ferman fernando ferre ferruh fevzi feyyaz feyzullah
fidel fiete fiifi fikret fikri filemon filiberto filip filipe filippo filotije finlay finley finn finnley fiodor
firdavs fitrat flavien flavio flaviu florea florent florentin florian florin floyd flynn folu forrest fotih fouad
franc francesco francis francisc francisco franciszek franco francois franjo frank franklin frantisek franz fred
freddie frederic frederick frederico frederik fredrick fredrik fredy fridolin friedrich fritz fryderyk fuad fuat fumio
funani funmilade funmilayo furkan fuzuli fynn gabi gabin gabor gabriel gada gadang gading gaduh gael gaetano gaffar
gaiman gaj gajaadhar gajabahu gajadhar gajbaahu galak galang galar galfryd galih galiono galuh galur gaman gamani
gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi ganep ganesh gangesh gangsa
gangsar ganjaran gantar gara garan garang garda garrett garry garud garuda gary gaspar gaspard gaston gati gatik gatot
gatra gatsha gauraang gaurang gauranga gautam gautama gautier gavrilo gazanfer gazi gbadebo gbeminiyi gbemisola
gbolahan gbowoade gedeon gederts gejza gellert gelu gen gencer gennady gennaro geoffrey geoffroy georg george georgel
georges georgian georgije gerald gerard gerardo gerasim gerazym gergely gergo gerhard germain german gerrit gevheri
ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita giacomo gian gianluca gianni gibran gica gicu
gideon gilang gilbert gilberto gilles gino gioele giorgian giorgio giovanni giray giri girik girika girindra giriraaj
giriraj girish girts giuliano giulio giuseppe giyas gleb glen glenn gligorije gobinda gojko gokalp gokmen golub gonenc
gongor gonsalwy gonzague gonzalo goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordan gordon gorkem
goswamee goswami gotabaya gotum gouranga goutam govinda gradimir grady graham grant gratian greg gregg gregoire gregor
gregorian gregorio gregory grga grgo grgur grigore grigorije grzegorz gubio gudakesa gudakesha guido guilherme
guillaume guillermo gulbuddin gulhan gultekin gunars gunnar gurbanguly gurbuz gurdal gurdev gurhan gurkan gurol gursel
guru gust gustav gustave gustavo guvenalp guy gvozden gwido gyorgy habbab habib habil hacib hadi hafi hafid hafiz
hagen hairyanto hakainde hakan hakem haki hakim hakki haldun halil halim halis halit haluk hamad hamdi hamdullah hami
hamid hamidou hamit hammad hamza hamzah hanefi hannes hanno hannu hans haralamb haralambie harald hardana hardi hari
harimurti harinarayan harit harja harjasa harjaya harjo harold harrison harry harsana harsanto harsaya hartaka hartana
harto harun harvey hasan haseki hasibi hasim hasin hasmet hassan hasta hatem hatip hattab hauke hawar hayali hayati
haydar hayden hazar hazim hector heikki heitor heja helio helmut hendra hendri hendrik hennes henning henri henrick
henrik henrique henry henryk herbert herman hermann hernan heru heryanto heval hicabi hieronim hifzi hikmat hikmet
hilarion hilmi himawan himmet hipolit hiranmay hiranmaya hiroshi hisam hizir hojimurod homer homero honore hor horace
horacio horacy horatiu horea horia hosni hossein howard hozan hrvoj hrvoje hubert huccet hud hudavendigar hudayi hugh
hugo hugues hulki hulusi huma humayun hunor hunter hurkan hurram hursit husain husameddin husamettin huseyin husnu
husrev hussein huzeyfe hvalimir iacob ian iancu ianis ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun
ichiro ico idris idriss idrissa idy ieremia ifeanyichukwu ige ignac ignacio ignacy ignjat igor ihor ihsan ihtiyor
ihvan ikenna ikeoluwa ikhidie ikhsan ikin ikrime ikrom ilarie ilarion ilay ilbey ilgmars ilham ilhami ilhan ilian
ilias ilie ilija ilja ilkay ilker ilko ilmari ilmars ilqar ilyas ilyos imam immanuel imre imron inars inder indra
indrikis ingmars inioluwa innocenty ino inocentiu insa ioan ion ionel ionica ionut iosif ireneusz ireti irfan irinel
irnanto irsad irvin irving irwan isaac isac isaiah isaias isak iseoluwa ishaq ishola isidore isiner islam islom ismael
ismail ismaila ismet ismoil israel issa issoufou istvan itri iulian iuliu iurie iustin iustinian ivan ivano ivar ive
ivek iven ivo iwan ixtiyar izaak izajasz izidor izydor izzet izzettin jaakko jabal jace jack jackson jacob jacobo
jacobus jacques jaden jadesola jadran jadranko jadro jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep
jagdish jagmeet jahnu jai jail jaiman jaime jair jairo jais jaishankar jaka jake jakob jakov jakub jalol jamal james
jamil jamol jamshid janek janko jannek jannes jannik jannis jano janos janosch janusz jared jari jarne jarno jarod
jarolim jaromir jaron jaroslav jarwa jarwadi jarwi jasen jasenko jasmani jason jasper jasur jaswadi jati jatmiko javas
javier javlon javohir jayadi jayce jayden jayeng jaylen jayson jazeps jean-marc jed jeff jeffery jeffrey jefri jekabs
jelle jenel jens jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jeremy jermaine jerome jeronimo jerzy jesper
jesus jett jevgenijs jeyhun jezdimir jim jimmie jimmy jinawi jitender jitendra joachim joah joakim joao joaquim
joaquin job joe joel johan johann johannes john johnathan johnny johnson joko jon jona jonah jonas jonatan jonathan
jonathon jono jonte joojo joost jordi jordy jorge jorgen joris joscha joschua jose josef joseph josh joshua josiah
josip josko joso josua josue jovan joza joze jozef jozsef jozue juan juda jude jugoslav juha juhani juho jukka jules
julian julien julijs julio julius juliusz jumadi jumari junichiro junior jurgis juri justin justus justyn juwon jyotis
kaan kabil kacper kacung kadem kadir kadrican kagan kagiso kai kailash kairav kaj kajen kala kalender kalervo kalevi
kalidou kalim kalinik kalistrat kalle kamal kamalesh kambali kamber kamidin kamil kamlesh kamol kamoliddin kamran
kanak kanaka kanda kannan kannen karahan karan kardi karim kariman karja karl karlis karlo karma karman karna karol
karsa karsana karta karthik kartik karunanidhi karya kashyap kasim kasiran kasper kasusra katsuya kawa kawaca kawaya
kayaalp kayode kayun kazim kazimierz kazimir keano keanu keba keerti keith keji keles kelvin kemal kemalettin kemba
kemi ken kenan kenari kende kenes kenneth kenny keno kent kenzie kenzo keramet kerami kerem keremsah kerim kessaf
kevin kgabu khadim khaled khalid khalifa khalil kian kilian kimi kin kirill kirilo kirk kirti kjell klaas klarencjusz
klaudiusz klavs kleber klemens klement kobe kocer kofi koichi kojo koko koksal kolawole koloman kolos komil komron
konrad konrads konstantin konstantins konstanty konstantyn koray korbinian korede korkut kornel korneli korneliusz
kosta kresimir krishna krishnadas krishnadasa krisjanis kriss kristian kristians kristijan kristof kristoffer
kristopher krisztian krisztofer krsto kruno krunoslav krystian krzysztof ksawery ksenofont kubad kubat kubilay kubura
kuddusi kujoe kumar kuncara kunthara kurnia kursad kurt kusuma kutbettin kuzman kwabena kwadwo kwaku kwame kwamena
kwasi kweku kwesi kwintyn kyan kyrylo laal labuh lachlan ladislau ladislav lai lajos laksana lakshman lakshmidhar
lakshminath lal lamar lambert lamberto lamih lamine lanang lance langa langgeng lanjar lantar larry lars lascar
lasmanto lasmono lassana lasse laswi laszlo latif laurencjusz laurens laurent laurentiu laurenty laurenz lauri laurian
laurin lawrence laxman lazar lazare lazarus lazarz laziz lean leander leandre leandro lega legawa leif leke leland
lembah len lenn lennard lennart lennert lennie lennox lenny leo leon leonard leonardo leonel leonhard leonid leonidas
leonids leontin leopold leopoldo lere leroy lester lev levent levente levi levin lewin lewis liam lian lias lica liman
limar lincoln lino linus lio lion lionel lior lisandro livio liviu ljubisa ljubomir ljudevit lloyd logan loic lolade
lonnie lorenz lorenzo lorin loris louay louie louis loup lowell luan lubomir lubor lubos luboslav luc lucas lucca
lucentiu lucian luciano lucien lucijan lucio lucius lucjan lucretiu ludovic ludwig ludwik luhung luigi luis luiz luk
luka lukas lukasz luke lukita lukman luluh lulut lungelo lurhur lutfan lutfi lutfullah lutfulloh luther luthfi lutz
luwar luwes lwandle lyam lyle maad mabruk mack macky mactar madalin maddox madid mads mael magnus mahamadou mahamane
mahan mahathir mahdi mahendra mahesa mahesh maheswar mahfud mahinda mahir mahmoud mahmud mahmut mahrus mahzan mahzun
maik maithripala makara makary makhtar makinwa maksim maksud maksym maksymilian makuta malcolm malick malik malisa
malo malte mama mamadou mamady maman mamour manah mandla manfred manik manikya manmohan manoj manole mansour mansur
manuel maphikelela maqsud maras marc marceau marcel marceli marcell marcelo marcin marcis marco marcos marcu marcus
mardon marek margana margers mariadi mariano marin marinko marino maris marius marjan mark markku marko markus marlon
marshall marsito marsudi martaka martana martani marten martim martin martins marton martti marty marut marvin marwata
marwin maryadi maryanto masahiko mason massamba massimo matan matar mate matei matej mateo mateus mateusz matheo
matheus mathew mathias mathis mathurin matias matija matis matiss matko mato mats matt matteo mattes matthew matthias
matthieu matthis matti mattia mattis matyas maurice mauricio mauro maurycy mavdud mavlon maxence maxim maximilian
maximilien mayeul mayoor mazbut mazhar mazlum mbaye medard medoune meghnad meghnath mehmet meik melchior melih
meliksah melvin memduh merlin mert mervin mestan mesut mete metin metod mevlut micah micha michael michal micheal
michel mick miguel mihael mihai mihail mihailo mihajlo mihaly mihnea mijat mikael mikail mikati mike mikelis mikhail
mikkel mikko miklos mikolaj mikulas miladin milan milanko mile miles mileta milic milisav milivoj miljan miljenko milo
milojica milomir milorad milos miloslav milton milutin mimo minoru mio miodrag miomir mir mirac miran miraziz mircea
mirco mirkelam mirko miro miron miroslav mirza mirziyo misa misbah misko mislav mitar mitchell mithat mitica mitrut
mladen moctar modest modesto modou mohamadou mohamed mohammad mohammed mohan mohinder mohir moise moises mojmir
mojzesz momir monvids moric moritz morris morten mose moses motegi mouhamadou mouhamed mouhameth mouhammadou moussa
moustafa moustapha mpilo mpumelelo msizi muammer muaviye muaz mufid mufiz mugur mugurel muhammad muhammadu muhammed
muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir
muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir murat muren murilo murod mursinin mursita murti
musa musawenkosi musir muslih mustafa mustafo mustika mustofa musulmon mutahhar mutasim muteber mutemed muttalib
muyiwa muzaffar muzaffer muzdad mykhailo mykola mylan myron nabi nabih naci nadi nadir nae nael nafiz naftali
nagabhushanam nahid nahil nail naim najam najib najmiddin nalar namik nanda nandor naoto napoleon naradi narayan
narcis narciso nardi narendra narimon narinder narji nasab nasim nasriddin nasrullah nasser natan natanael nataniel
nathan nathanael nathaniel natiq naval naveen navin nawaz nawroz nazariusz nazary nazif nazim nazmi nazrulloh ndleleni
neal nebojsa necat necati necdet nechifor necib necmettin nedeljko nedim nedjeljko neil nejat nelson nelu nemanja
nenad neo neset nesim nestor neven nevio nevzat nichifor nicholas nick niclas nicoara nicodim nicolae nicolai nicolaie
nicolas nicu niculita nicusor nicuta niels nigel nihad nihat niklas niklavs niko nikodem nikolai nikolas nikolasz
nikolay niksa nils nimit nimrod nino niranjan nirbhay niro nistiman niyaga niyazi niyilolawa nizamettin nizom
nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noan nobuo nolan nolen norbert norberto norman nosir
nosirjon novak nrima nugraha numan nurbek nuredin nurettin nuriddin nurlan nursultan nurullah nusrat nusratulloh
nusret nyana nyoman oba obanijesu obid obrad obren octav octave octavian octavio octaviu odil odin odon ognjen
ogooluwa oguz oguzhan ojars okan oke okta oktay okto oladare oladimeji olaf olaide olakunle olanrewaju olansile olavi
oldrich ole oleg olegs oleh oleksandr oleksiy olgerts olim olimpian olimpiu oliver olivier oliviu oliwier ollanta
olufunmi olumide olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
oluwunmi omad oman omar omobobola omotayo onder ondrej onoriode onufry onur opan opung oqil oren orestes orhan orif
orlando orville oscar oskar oskari osman osmund ostoja osunleke osvaldo otabek otis oto otto oumar ousmane ovidiu owen
oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy pablo pacome paiman paja pamfil panagachie panait panca
pandu pangeran pangestu panji pankrac pankracy pantaleon paolo param paramartha pardi parman pascal pasquale pathe
patrice patricio patrick patrik patru patrycjusz patrycy patryk paul paulo pavel pavils pavle pawel payidar pedro peer
pekka pentti pepe pepo per pera percy perica perkasa pero perry pertev perver pervez petar pete peter peteris petko
petre petri petrica petrisor petro petru petrut petteri peyami phil phila philani philemon philip philipp philippe
phillip phiwokwakhe pierre piet pieter pietro pio piotr pit pius platon polikarp pompiliu porfiriusz porfiry praba
prabawa prabowo prabu prakosa pran pranab pranata pranawa pranay prasad prasetya prasetyo prathamesh pravdan prayag
prayitna prayoga prayogo prayut predrag prem preston prima prince prokles prokop prokul promise prosper prvoslav
puneet purushottam purwa purwadi purwanto putu pyotr qobil qosim qudrat quentin quinten quirin raci raden radenko
radika radisa radislav radit raditya radivoje radmilo radomir rados radosav radoslav radovan radu raducu radul raduz
rafael rafal rafet rafi rafid rafiq raharja rahim rahman rahmat rahul raif raihan raik rainer raj rajab rajan rajendra
rajiv rajko rajmund rajnold rakesh rakip ralph ramazan ramesh rameshwar ramiro ramiz ramon ramziddin randal randall
randolf randolph randy rangga ranil ranjeet ranko raoul raphael rares rashid rasim rasit rasko rasmus rastislav
ratimir rauf raul ravshan raxmatulloh rayan rayen raymond razvan recai recep refah refet refik reginald regnars reha
reis reksa relja relu remi remilekun remo remus remzi renars renat renato rendy resat resid respati resul rex reza
ricardo ricards riccardo richard rick rickey ricky rico ridvan ridwan riek rifat rifki rino ritesh riza rizki rizvon
roan robert roberto robi robinson rocco roch roderick roderyk rodney rodolfo rodoljub rodrigo rodrigue rogelio roger
rohan rohit roj roko roland rolando rolf romain roman romans romeo romuald romulus ron ronald ronan ronnie roosevelt
rosman ross rostislav rotimi roy ruben ruchan rudi rudis rudolf rudolfs rudolph rudra rudy rufus rukneddin rupert
rusins ruslan rusman russell rustam rustem rustu ryan ryosei ryszard saad saadat saadi saban sabar sabin sabri sachin
sacid sada sadan sadar sadberk saddam sadettin sadi sadik sadri sadriddin sadullah sadyr saeed saer saffet safi safir
safo sagar sahap sahin sahinalp sahsuvar said saiful saim saiq saka sakari sakip sakir sakti salif salih salim saliou
salman saloh salomon salou salva salvador salvatore salwator samandar samba samed sameer sameh sami samih samil samim
samir sammy samson samsul samuel samuele sancho sander sandor sandro sandu sanele sanjay sanjin sanka santiago santino
sarani sardor sarvar sarvin satish satya satyen saul sava savas sayan scott sean sebastian sebastiano sebastien
secaeddin seckin seckou sedat sefer sefik sehlevent sekou selahattin selami selcuk selim sem semih semsi sener senne
senol seppe seppo serafettin serafin serban serbulent serdar seref serge sergei sergej sergen sergey sergio sergiu
sergiusz serhad serhat serhiy serif sermet sertac servac servan server seth settar setya sever severin sevket sevki
seweryn sexmus seyban seydou seye seyfettin seyfi seyfullah seyyit sfiso shade shahbaz shahboz shahobiddin shahriyor
shahzod shaka shalewa shamsiddin shane shankar shantanu shaun shavkat shekoni sheldon sher sherman sherzod shigeru
shimon shinzo shiv shodiyor shukrulloh sibusiso sid siddarth siddhran sidiq sidki sidy siebe sifiso sigurd sihab
sihabeddin sijuade silas silvan silvian silvio silviu simeon simi simion simo simon sinan sinasi sinica sinisa siphiwe
sipho sir sire sirineu siro sirojiddin sirri sithembiso siyanda slamet slavek slaven slavko slavoljub slavomir
slobodan sname sobit sodiq sohib soleh solomon som somnath somu sonke soren sorin souleymane spencer spirydion
srboljub srecko sredoje srettha stan stancu stanislao stanislas stanislav stanislaw stanko stanley stef stefan stefano
steffen stelian stepan stephan stephane stephen stevan steve steven stewart stig stipan stipe stjepan stojan strahinja
stribor stuart suat subhash subhi subodh subrahmanyam sudi suheyl suhrob sukru sulaymon suleyman sulton suresh sururi
surya suryakant suryakanta susheel sushil susilo svatopluk svebor sven svetislav svetolik svetomir svetozar swami
swapnil sylvain sylvester sylwester szabolcs szczepan szymon tabris taceddin tade tadeas tadija taha tahir tahsin taib
takeshi talat talay talha talip talis talivaldis talrits tamas tamer tamim tamino tammo tancrede taner tanguy tanju
tapan tapani tapio taras tarek tarik tariq tarkan taro tarun tasdik taskin taswir taufan taufik tayfun tayler tayyar
ted tedi teguh tej tejas tekin tekinalp temel temidayo temitope teo teodor teodoro teofil teohari teoman terence
terencjusz terrance terrell terrence tertuliano tevfik tevhid tezcan tezel thabo thaksin thamsanqa thando themba theo
theodor theodore theophile thiago thibault thierno thierry thies thilo thomas thorben thore thorge thulani tiago
tiberio tiberiu tibor tichomir tidiane tihomir til till tillmann tim timbul timm timmy timo timon timotei timotej
timoteo timothee timothy timur tinas tino tirta tirtayasa titilope tito titus tizian tjark tobias tobiasz tobiloba
tobin toby todd todor tohir toke toki tokunbo tolga tolunay tom toma tomas tomasz tome tomi tomiloba tomislav tommie
tommy tomo tomori tonci tone tonko tope torben tore toshimitsu toyip traian travis trevor trilochan trilochana trilok
trilokanath trilokesh triloki tristan troy trpimir trpko tudor tufan tugay tugiman tugrul tugtekin tuhfe tumer tunahan
tunar tunc tuncer tuomas turan turgay turgut turkay turker turkes tushar tuur tvrtko tyler tymoteusz tyron tyrone
ubaldo ubaydulloh uchqun uda udai udit ufuk ugis ugo ugur uhuru ujjawal ujjwal ukbe ulgen ulrich ulvi ulysse umang
umar umay umaya umid umidulloh umit umur umuralp umut unal unggul upendra upik urban urfon uriel usame usman usmon
utama uttam uzayr uzeyir uzodimma vaclav vadim vafo vaha vahdet vahid valdemar valdemars valentin valentino valentins
valerijs valeriu valeriy valid valter valtteri vanja vasco vasil vasily vasko vasudev vasudeva vatroslav vavrinec
vecdi vedang vedanga vedat vedran vefa vefik vega vehbi veikko veit velaphi veli velibor velimir vencel vendel
vendelin veniamin verner vernon vero veysel veysi vianney vic vicente vicentiu victor victorien vidak vidhur vidhya
vidur viggo vijay vijeko viktor ville vilmars vilmos vimal viman vin vinay vince vincenc vincent vincentiu vincenzo
vino vinsen viorel virgil virman visarion vishnu vishwamitra vit vitalijs vito vitor vitus vjekoslav vjenceslav vlad
vladek vladimir vladimiro vladislav vlado vlaicu vlastimil vlastimir vlatko voicu vojin vojtech voldemars volkan
volodimir volodymyr vosil vratislav vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyacheslav vyas waclaw wade
wadi wage wahyu wakiman wale walenty walentyn walerian walery walgierz walid wallace walter waluyo waly wandrille
wardaya wardi warji warley warren warsa warsita warta washington wasis wawan wawrzyniec wayne wendell werner wesley
wessel wiktor wilbert wilbur wilfred wilfryd wilhelm willard willem willi william willie willis willy wilson wincenty
winston wira wisnu witalis wladyslaw wlodzimierz wm woodrow wout xanana xander xaver xavier xebat yagiz yago yahya
yahyo yair yakubu yalcin yalgin yaman yango yanis yann yannic yannick yannik yannis yaron yasar yasin yassin yassine
yavuz yaw yekta yemi yener yetkin yevgeny yigit yildirim yilmaz yitzhak yoann yoav yoga yogendra yogesh yoginder yono
yoqub yorbek yoro yorqin yosef yoshihide yoshimasa younes yousef youssef youssou youssouph youssoupha yoweri yoznur
yuce yucel yukio yuksel yumni yunus yuri yuriy yury yusiv yusuf yven yves zabir zachariasz zacharie zachary zachery
zack zackary zafar zafer zafir zahir zahit zakaria zakary zaki zakir zalan zamfir zamir zanis zarije zaur zayd
zayniddin zdenko zdravko zekai zekeriyya zeljko zeno zente zenzele zerdest zeteny zeyd zeynel zigfrids zigmars zihni
zithulele ziver ziya ziyad ziyo zlatko zohid zohir zokir zoltan zoran zoyir zrinislav zrinko zsolt zsombor zubayr
zubeyr zulfikar zvonimir zvonko zygmunt
`;

let genders: Map<string, "female" | "male"> | null = null;

/** Who bears the given name, in lower case and without marks; null where both do, or nothing is known. */
export function genderOfName(name: string): "female" | "male" | null {
  genders ??= new Map([
    ...women
      .trim()
      .split(/\s+/)
      .map((word) => [word, "female"] as const),
    ...men
      .trim()
      .split(/\s+/)
      .map((word) => [word, "male"] as const),
  ]);
  return genders.get(name) ?? null;
}
