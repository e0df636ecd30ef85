/**
 * Short forms and spellings of given names, in general use. Each line is one name: the forms on it may stand for each
 * other. A form on more than one line (`pat`, `alex`) could be short for either, and proves less.
 */
const sameName = `
abraham abe; abigail abby; abdul abdel abdal abdoul abdou; abdullah abdallah abdoulaye; abdurrahman abderrahmane abdelrahman abdulrahman
adam; agnes aggie; ahmad ahmed ahmet achmad; aisha aicha ayesha aysha; alan al allan allen; albert al bert; alejandro alex; aleksandr alexander alex alec sasha oleksandr alexandre aleksander
alexandra alex sandra sasha; alfred al alf fred; alexei alexey aleksei aleksey oleksiy; ali aly; alison ally; amanda mandy; amir ameer; amadou amadu; anatoly anatoliy anatoli; andrew andy drew; andrei andrey andriy andrej
angela angie; ann anne annie anna; anthony tony antony; antonio tony toni; antony tony; arthur art; augustus gus; barbara barb babs; barnaby barney; bartholomew bart; belinda bel; benjamin ben benny; bernard bernie; bertrand bert; boubacar boubakar aboubacar abubakar abubakr
bradley brad; brian bryan bryon; calvin cal; cameron cam; caroline carol carrie; cassandra cass; catherine katherine kathryn katharine cathy kathy kate katie cat kit; charles charlie chuck chas; charlotte lottie; christian chris; christina chris tina christine; christopher chris kit topher
clifford cliff; clinton clint; constance connie; cornelius neil; curtis curt kurt; cynthia cindy; cyrus cy; daniel dan danny; david dave davey; deborah deb debbie debra; denis dennis denys; desmond des; diana di; dmitry dmitri dmitriy dmytro; dolores lola; donald don donnie; dorothy dot dottie; douglas doug
edgar ed; edmund ed eddie ted; eduard edward; edward ed eddie ted ned teddy; edwin ed; eleanor ellie nell nora; elena yelena olena; elizabeth liz lizzie beth betty bess eliza libby lisa elisabeth; ellen nell; emily em; emmanuel manny; ernest ernie; eugene gene; evgeny yevgeny evgeniy evgeni yevgeniy; fatima fatma fatoumata
faisal feisal faysal; francis frank fran; frances fran fanny; francisco paco; franklin frank; frederick fred freddie fredrick; fyodor fedor; gabriel gabe; gennady gennadiy gennadi; geoffrey geoff jeff jeffrey; george georgie; gerald gerry jerry; gerard gerry; gertrude gert; gilbert gil; giuseppe beppe; gordon gord; graham graeme; gregory greg gregg grigory grigoriy; guillermo memo
hamid hameed; harold hal harry; harriet hattie; hassan hasan; helen nell; henry hank harry hal; herbert herb bert; hillary hilary; howard howie; hubert hugh bert; hussein husain hossein husayn hussain; ibrahim ebrahim ibraheem; ignacio nacho; igor ihor; irene rene; isaac ike; isabel isabella bella; ismail ismael esmail ismaila; issoufou isoufou
jacob jake; jacqueline jackie; james jim jimmy jamie; jane jenny; janet jan; jason jay; jean; jennifer jen jenny; jeremiah jerry; jeremy jerry; jerome jerry; jessica jess jessie; joan joanie; joanna jo; john jack johnny jon; jonathan jon jonny; jorge; joseph joe joey; josephine jo josie; joshua josh; juan; judith judy; julia julie; julian jules; justin jus
karen; karim kareem; kathleen kathy kate; kenneth ken kenny; kevin kev; khaled khalid haled; konstantin kostya; kyrylo kirill; larisa larissa; laura laurie; lawrence larry laurence; leonard leo len lenny; leonid leo; leopold leo; leslie les; lewis lew louis lou; lillian lily; lionel leo; louisa lou; lyudmila ludmila
mahamadou mamadou mahamadu; mahmoud mahmud mahmood; malcolm mal; marcus marc mark; margaret maggie meg peggy marge margie; maria masha; marjorie marge; martin marty; martha marty; mary molly polly; matilda tilda; matthew matt; maurice mo; maxim maksim maksym; maximilian max; maxwell max; mehmet mehmed; melissa mel; melvin mel; michael mike mick mickey micky; michele shelly; mikhail mykhailo mikhael misha; miriam mimi; mitchell mitch; mohamed mohammed muhammad mohammad muhammed mohamad mohamad muhamed mahamat mahamed mohamud moh; mordecai motti; moses moussa; musa moussa; mustafa mustapha moustapha
mykola nikolai nikolay; nancy nan; nathan nate; nathaniel nate nat; natalia natalya nataliya; nicholas nick nicky nicolas; nikita; nikos nikolaos; nicole nicki; norman norm; oleg oleh; oliver ollie; olivia liv; omar umar oumar omer; osama usama oussama; oscar ossie; othman osman usman uthman ousmane; pamela pam; patricia pat patty trish tricia; patrick pat paddy; paul pauly; paula; pavel pavlo; penelope penny; percival percy; peter pete; petro pyotr petr; philip phil phillip; priscilla cilla; rachel rae; rafael rafa; rashid rachid rasheed; ralph; randolph randy; randall randy; raymond ray; rebecca becky becca; reginald reg reggie; richard dick rick ricky rich richie; robert bob bobby rob robbie bert; roberta bobbie; roderick rod; rodney rod; roger rodge; roland rolly; ronald ron ronnie; rosemary rose; roxanne; roy; rudolph rudy; rupert; russell russ; ruslan
saeed said sayed sayid; said saeed; salah saleh salih; salvatore sal; samantha sam; samuel sam sammy; sandra sandy; sarah sally sara; saul; sebastian seb; sergei sergey serhiy sergiy serhii; sheikh cheikh shaikh; sharon shari; sidney sid; simon si; sofia sophia; sofya sophia; solomon sol; stanley stan; stephanie steph; stephen steve steven stevie stefan; stuart stewart stu; suleiman sulayman soleiman solomon suleyman souleymane sulaiman; susan sue suzie susie susanna; sylvester sly; tamara tammy; tatiana tatyana tetyana; terence terry terrence; teresa theresa terry tess; theodore ted teddy theo; thomas tom tommy; timothy tim timmy; tobias toby; tyler ty; valentina; valery valeriy valeri; vasily vasiliy vasyl; veronica ronnie; victor viktor vic; victoria vicky tori; vincent vince vinny; viktor victor; virginia ginny; vitaly vitaliy vitali; vladimir volodymyr vlad; vladislav vlad; vyacheslav viacheslav; wallace wally; walter walt wally; warren; wendell; wesley wes; wilfred wilf; wilhelmina mina; william bill billy will willie willy liam; winifred winnie; winston; woodrow woody; yaakov jacob; yahya yehia; yasser yasir yaser; yitzhak isaac itzhak; yuri yury yuriy iurii; yusuf yousef youssef yousuf yusef yousif; zachary zach zack; zeinab zaynab zainab
`;

const lines: string[][] = sameName
  .split(/[;\n]/)
  .map((line) => line.trim().split(/\s+/).filter(Boolean))
  .filter((line) => line.length > 1);

const linesOf = new Map<string, number[]>();
for (const [number, line] of lines.entries()) {
  for (const form of new Set(line)) linesOf.set(form, [...(linesOf.get(form) ?? []), number]);
}

/** The lines that a form stands on; empty for a name that is on none. */
export function givenNameLines(form: string): readonly number[] {
  return linesOf.get(form) ?? [];
}

/** Two forms that may be one given name; `surely` where neither could be short for another name as well. */
export function sameGivenName(a: string, b: string): "surely" | "perhaps" | null {
  const others = new Set(givenNameLines(b));
  if (!givenNameLines(a).some((line) => others.has(line))) return null;
  return givenNameLines(a).length === 1 || givenNameLines(b).length === 1 ? oneMeaning(a, b) : "perhaps";
}

/** The short form decides: `pat` is on two lines, so that `pat`–`patrick` proves less than `liz`–`elizabeth`. */
function oneMeaning(a: string, b: string): "surely" | "perhaps" {
  return Math.max(givenNameLines(a).length, givenNameLines(b).length) === 1 ? "surely" : "perhaps";
}
