/**
 * Armed forces and their commands: state | name | other forms; no state where it is of none. General knowledge. Forms without the state's own words
 * ("Central Command") are meant where no other state is named before them.
 */
export const armedForces = `
US|Joint Chiefs of Staff
US|Joint Staff
US|U.S. Africa Command|US Africa Command|United States Africa Command|AFRICOM|USAFRICOM|Africa Command
US|U.S. Central Command|US Central Command|United States Central Command|CENTCOM|USCENTCOM|Central Command
US|U.S. European Command|US European Command|United States European Command|EUCOM|USEUCOM|European Command
US|U.S. Northern Command|US Northern Command|United States Northern Command|NORTHCOM|USNORTHCOM|Northern Command
US|U.S. Southern Command|US Southern Command|United States Southern Command|SOUTHCOM|USSOUTHCOM|Southern Command
US|U.S. Special Operations Command|US Special Operations Command|United States Special Operations Command|SOCOM|USSOCOM|Special Operations Command
US|U.S. Cyber Command|US Cyber Command|United States Cyber Command|CYBERCOM|USCYBERCOM|Cyber Command
US|U.S. Space Command|US Space Command|United States Space Command|SPACECOM|USSPACECOM|Space Command
US|U.S. Strategic Command|US Strategic Command|United States Strategic Command|STRATCOM|USSTRATCOM|Strategic Command
US|U.S. Transportation Command|US Transportation Command|United States Transportation Command|TRANSCOM|USTRANSCOM|Transportation Command
US|U.S. Indo-Pacific Command|US Indo-Pacific Command|United States Indo-Pacific Command|INDOPACOM|USINDOPACOM|Indo-Pacific Command|U.S. Pacific Command|US Pacific Command|Pacific Command|PACOM|USPACOM
US|Special Operations Command Africa|U.S. Special Operations Command Africa|SOCAFRICA
US|U.S. Naval Forces Central Command|US Naval Forces Central Command|NAVCENT
US|Combined Joint Task Force-Horn of Africa|CJTF-HOA
US|U.S. Army|US Army|United States Army
US|U.S. Navy|US Navy|United States Navy
US|U.S. Air Force|US Air Force|United States Air Force
US|U.S. Marine Corps|US Marine Corps|Marine Corps
IL|Israel Defense Forces|Israeli Defense Forces|Israel Defence Forces|IDF
IR|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Iranian Revolutionary Guards
CN|People's Liberation Army|People’s Liberation Army|PLA
RU|Africa Corps|African Corps
IR|Quds Force
|Supreme Headquarters Allied Powers Europe|SHAPE
`;
