import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** What each figure of the sentence tells: "12 die", "3 last"; the counted noun where `withHead` asks for it. */
function eventsOf(sentence: string, withHead = false, headline?: string): readonly string[] {
  return extractClaims(textArticle('a', [sentence], '2025-10-16', headline), parser)
    .filter((claim) => claim.kind === 'quantity')
    .map(({ surface, subject }) => `${surface} ${withHead ? `${subject?.head} ` : ''}${subject?.event ?? '-'}`);
}

/** The values of the figures of a sentence with their units. */
const valuesOf = (sentence: string): readonly string[] =>
  extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
    .filter((claim) => claim.kind === 'quantity')
    .map(({ quantity }) => `${quantity?.value} ${quantity?.unit}`);

suite('units left out', (test) => {
  test('coins stay coins', () => {
    assert.equal(valuesOf('It cut its dividend to 12 cents from 30 and closed.'), ['0.12 USD', '0.3 USD']);
  });

  test('a share is set against another', () => {
    assert.equal(valuesOf('Support slipped to 52 per cent, from 58 a week ago.'), ['52 percent', '58 percent']);
  });

  test('the rival of a share has one', () => {
    assert.equal(valuesOf('Ilves trails Marek by 11 points, 51 percent to 40, a survey found.').at(-1), '40 percent');
    assert.equal(valuesOf('It was 44 percent for Marek, six points ahead of Ilves on 38.').at(-1), '38 percent');
  });

  test('a share is of the name before it', () => {
    const owners = extractClaims(
      textArticle('a', ['Sorin was polling 36 percent, ahead of Marek with 31 and Torv with 18.'], '2025-10-16'),
      parser,
    ).flatMap(({ kind, scope }) => (kind === 'quantity' ? [scope.owner] : []));
    assert.equal(owners, ['Sorin', 'Marek', 'Torv']);
  });

  test('a price is set against another', () => {
    assert.equal(valuesOf('They pay 4.20 euros a litre, against 2.90 now.'), ['4.2 EUR', '2.9 EUR']);
  });
});

const aspectOf = (sentence: string, at = 0) =>
  extractClaims(textArticle('a', [sentence], '2025-10-16'), parser).filter(({ kind }) => kind === 'quantity')[at]
    ?.quantity?.aspect;

suite('events', (test) => {
  test('the phrase of a verb goes on behind what is counted', () => {
    assert.equal(eventsOf('The crash killed one driver and put 14 in hospital.'), ['one die', '14 hospitalise']);
    assert.equal(eventsOf('The raid drove 4,000 people from their homes.'), ['4,000 displace']);
    assert.equal(eventsOf('They took 60 government soldiers prisoner.'), ['60 arrest']);
  });

  test('those of the injured who died are dead, and nobody is brought in as money is', () => {
    assert.equal(eventsOf('Three of the injured had died overnight.'), ['Three die']);
    assert.equal(eventsOf('Three of the injured were children.'), ['Three injure']);
    assert.is.not(eventsOf('Some 38 people had been brought in with gunshot wounds.')[0], '38 earn');
    assert.is.not(eventsOf('It will arrive on Friday, bringing up to 300 mm of rain.')[0], '300 mm parent');
    assert.equal(eventsOf('The police took 137 children from the ranch.'), ['137 take']);
    assert.equal(eventsOf('The couple have three children.'), ['three parent']);
  });

  test('a unit is never what is measured', () => {
    assert.equal(eventsOf('The jobless rate edged up to 5.2 percent in March from 5.1 percent in May.', true), [
      '5.2 percent rate unemploy',
      '5.1 percent rate unemploy',
    ]);
    assert.equal(eventsOf('The yellow diamond fetched 8.4 million francs ($9.3 million).', true), [
      '8.4 million francs diamond cost',
      '$9.3 million diamond cost',
    ]);
    assert.equal(eventsOf('The offer values Orle Group at about £3.4bn ($4.5bn), with debt.'), [
      '£3.4bn value',
      '$4.5bn value',
    ]);
  });

  test('a currency that moves is what is measured', () => {
    assert.equal(eventsOf('The pound fell to $1.24 on Monday.', true), ['$1.24 pound fall']);
  });

  test('where a move leads is a level of what moved', () => {
    assert.equal(eventsOf('Profit was hurt by fuel costs that jumped 41 percent to $1.9 billion.', true), [
      '41 percent cost rise',
      '$1.9 billion cost rise',
    ]);
    assert.equal(eventsOf('Shares in Norval tumbled 12 percent to 318 pence in early trade.', true), [
      '12 percent share share-price',
      '318 pence share share-price',
    ]);
  });

  test('what a level is compared with is a level of the same', () => {
    assert.equal(
      eventsOf('Norval posted a profit of $412 million, up from $365 million a year earlier, as sales rose.', true),
      ['$412 million profit earn', '$365 million profit earn'],
    );
    assert.equal(
      eventsOf('Inflation rose to 6.1 percent, the fastest pace in years, compared with 5.7 percent.', true),
      ['6.1 percent inflation inflate', '5.7 percent inflation inflate'],
    );
    assert.equal(
      eventsOf('It holds 9 percent of the market, against 60 percent of homes in Brenn.', true)[1],
      '60 percent home own',
    );
  });

  test('nobody measures who expected a sum', () => {
    assert.equal(
      eventsOf('Norval earned 87 cents a share; analysts had expected 82 cents.', true)[1],
      '82 cents norval expect',
    );
  });

  test('a verb that looks like a noun leaves its subject', () => {
    assert.equal(eventsOf('His approval rating sank to 28 percent.', true), ['28 percent rating poll-support']);
    assert.equal(eventsOf('The price of bread hit $4 a loaf.', true), ['$4 price cost']);
  });

  test('a percentage of output is of the account', () => {
    assert.equal(eventsOf('The budget foresees a deficit of 3.1 percent of GDP.', true), [
      '3.1 percent deficit lose-money',
    ]);
    assert.equal(eventsOf('The plan was rejected, with turnout just over 40 percent.', true), [
      '40 percent turnout attend',
    ]);
  });

  test('a size is of the noun before it, a depth of what lies below', () => {
    assert.equal(eventsOf('They pulled the girl from a shaft 40 metres deep.', true), ['40 metres shaft measure']);
    assert.equal(eventsOf('The quake was centred 11 km beneath the sea floor.', true), ['11 km quake depth']);
  });

  test('a level is of the thing that moved', () => {
    assert.equal(eventsOf('Circulation fell to 212,000.', true), ['212,000 circulation drop']);
    assert.equal(eventsOf('The toll rose to 212.', true), ['212 people die']);
  });

  test('what fell is in the rise or the fall', () => {
    assert.equal(eventsOf('It reported a 17-percent drop in net profit.', true), ['17-percent profit earn']);
  });

  test('what money is paid in tells what it is', () => {
    assert.equal(eventsOf('The jury awarded her $1.2 million in compensatory damages.', true), [
      '$1.2 million damage settle',
    ]);
    assert.equal(
      eventsOf('They seized 480 kg of cocaine, worth about $60 million.', true)[1],
      '$60 million cocaine value',
    );
    assert.equal(eventsOf('Rents in the city rose by an average of 8.2 percent.', true)[0].split(' ')[2], 'rent');
    assert.equal(eventsOf('A ton of copper costs $6,820.', true), ['$6,820 copper cost']);
  });

  test('a time of seconds is of a race and of no contract', () => {
    assert.equal(eventsOf('Olsvik won the final in 9.79 seconds.'), ['9.79 seconds compete']);
  });

  test('an epicentre off the coast is so far away', () => {
    assert.equal(eventsOf('The quake had its epicentre 53 miles off the coast.')[0], '53 miles away');
  });

  test('what analysts expected to be sold is counted as what was', () => {
    assert.equal(
      eventsOf('It sold 5 million handsets, short of the 6 million analysts had forecast.', true)[1],
      '6 million handset expect',
    );
  });

  test('points of the compass measure how far away', () => {
    assert.equal(eventsOf('It was 18 miles north-northwest of Brenn.')[0], '18 miles away');
  });

  test('a profit is told again for each share', () => {
    assert.equal(
      eventsOf(
        'It lost $212 million, compared with a profit of $88 million, or 19 cents per share, before.',
        true,
      ).slice(1),
      ['$88 million profit earn', '19 cents profit earn'],
    );
  });

  test('two sizes in a row are of one noun', () => {
    assert.equal(
      eventsOf('The slab, 150 metres wide and three metres deep, carried six men down.', true)
        .slice(0, 2)
        .map((told) => told.split(' ')[2]),
      ['slab', 'slab'],
    );
  });

  test('years in jail are not the judge', () => {
    assert.equal(eventsOf('Judge Ilse Horn sentenced him to 15 years.', true), ['15 years sentence sentence']);
  });

  test('what is worth a sum is the noun before it', () => {
    assert.equal(eventsOf('Thieves stole jewels worth an estimated 12 million euros.', true), [
      '12 million euros jewel value',
    ]);
    assert.equal(eventsOf('The firm is worth 12 million euros.', true), ['12 million euros firm value']);
  });

  test('a subject of money or of a share is no person', () => {
    assert.equal(eventsOf('The losses could reach as much as €2.5 billion.'), ['€2.5 billion lose-money']);
    assert.equal(eventsOf('The economy grew 0.6 percent.'), ['0.6 percent economy-size']);
    assert.equal(eventsOf('The share of smokers had dropped to 21 percent.'), ['21 percent market-share']);
    assert.is.not(eventsOf('Gold was down 0.4 percent.')[0], '0.4 percent win');
  });

  test('how far away, how deep and how long', () => {
    assert.equal(eventsOf('It hit at a depth of 10 kilometres, 38 km southwest of Brenn.'), [
      '10 kilometres depth',
      '38 km away',
    ]);
    assert.equal(eventsOf('The blast left a crater five metres deep.'), ['five metres measure']);
    assert.equal(eventsOf('The column pushed five kilometres into the valley.'), ['five kilometres advance']);
    assert.equal(eventsOf('The alliance stood for 14 years.'), ['14 years last']);
  });

  test('a result is of a game', () => {
    assert.equal(eventsOf('Orle lost 2-0 at home.'), ['2-0 lose']);
    assert.equal(eventsOf('Brenn led 58-44 at half-time.'), ['58-44 score']);
  });

  test('lives that were claimed are lost, whatever else was done', () => {
    assert.equal(eventsOf('The storm claimed the lives of 250 people and injured 700 people.'), [
      '250 die',
      '700 injure',
    ]);
  });

  test('who tells a headline behind its number is not counted', () => {
    assert.equal(eventsOf('A gate stood open.', true, 'Fire Injures 12, Mayor Confirms'), ['12 people injure']);
    assert.equal(eventsOf('It was allowed 200, passengers and crew.', true)[0].split(' ')[1], 'passenger');
  });

  test('none at all is told of the dead or of the injured', () => {
    assert.equal(eventsOf('No one was killed in the raid.', true), ['No one people die']);
    assert.equal(eventsOf('There were no casualties in the camp.', true), ['no people die']);
    assert.equal(eventsOf('The wind caused no injuries.', true), ['no people injure']);
  });

  test('a toll is of the dead, whatever it is called by', () => {
    assert.equal(eventsOf('Orle riots toll rises to 40', true), ['40 people die']);
    assert.equal(eventsOf('Riots in Orle lead to at least 40 deaths', true), ['40 people die']);
    assert.equal(eventsOf('She put the number of dead recovered so far at 43.', true), ['43 people die']);
    assert.equal(eventsOf('Estimates differ of the number killed, ranging from 19 to 31.'), ['19 to 31 die']);
    assert.equal(eventsOf('The bombing has now claimed 21.', true), ['21 people die']);
    assert.equal(eventsOf('At least 20 people embraced martyrdom.'), ['20 die']);
    assert.equal(eventsOf('Ferry sinks off Orle, dozens drown', true), ['dozens people die']);
    assert.equal(eventsOf('At least 24 people — 21 from Orle province — died in the storm.')[0], '24 die');
    assert.equal(eventsOf('The toll will likely rise to around 40.'), ['40 feared']);
  });

  test('a toll is of the dead however strong the quake was, and a number of deaths as well', () => {
    assert.is(eventsOf("The death toll of Sunday's 7.2-magnitude quake rose to 459.", true).at(-1), '459 people die');
    assert.equal(eventsOf('The number of deaths remained at five.', true), ['five people die']);
    assert.equal(eventsOf('The crash brought the number of fatalities to eight.', true), ['eight people die']);
  });

  test('how deep or how strong something was is told of no count', () => {
    assert.equal(eventsOf('Orle is the epicentre with 39 cases and six deaths.'), ['39 infect', 'six die']);
    assert.equal(eventsOf('Some 30 bodies lay in the deep valley.').length, 1);
  });

  test('what a verb means is told by what it is done to, and by who does it', () => {
    assert.equal(eventsOf('The quake brought down 40 buildings.'), ['40 destroy']);
    assert.equal(eventsOf('The army brought down 40 drones.'), ['40 shoot-down']);
    assert.equal(eventsOf('The storm knocked down 40 trees and blew out 30 windows.'), ['40 destroy', '30 damage']);
    assert.equal(eventsOf('The avalanche caught 31 climbers.'), ['31 trap']);
    assert.equal(eventsOf('Police caught 31 thieves.'), ['31 arrest']);
    assert.equal(eventsOf('The fire spread to 40 houses.'), ['40 burn']);
    assert.equal(eventsOf('The fever spread to 1,200 people.'), ['1,200 infect']);
    assert.equal(eventsOf('The app has 40 million users.'), ['40 million subscribe']);
    assert.equal(eventsOf('The jury of six women needed 15 hours.'), ['six need', '15 hours last']);
    assert.equal(eventsOf('Some 300 people need aid.'), ['300 starve']);
  });

  test('holding, seizing and hitting are told by who does it', () => {
    assert.equal(eventsOf('Police in Orle were holding four men on Tuesday.'), ['four arrest']);
    assert.equal(eventsOf('The stadium holds 48,000 people.'), ['48,000 store']);
    assert.equal(eventsOf('The jail holds 400 inmates.'), ['400 imprison']);
    assert.equal(eventsOf('Militants seized 17 villagers near Harl.'), ['17 kidnap']);
    assert.equal(eventsOf('Pirates are holding 29 ships.'), ['29 kidnap']);
    assert.equal(eventsOf('A bus hit two pedestrians.'), ['two crash']);
    assert.equal(eventsOf('Lightning struck two hikers.'), ['two harm']);
    assert.equal(eventsOf('Fire broke out in two of the three towers.')[0], 'two burn');
  });

  test('losing, passing, serving and dropping are told by what it is done to', () => {
    assert.equal(eventsOf('The firm lost 40 contracts.'), ['40 part-with']);
    assert.equal(eventsOf('The team lost 12 games.'), ['12 lose']);
    assert.equal(eventsOf('Eight bridges could not be passed.'), ['Eight pass']);
    assert.equal(eventsOf('He is serving two life terms for the killings.'), ['two serve']);
    assert.equal(eventsOf('Prosecutors dropped 14 charges.'), ['14 cancel']);
    assert.equal(eventsOf('Planes dropped 40 bombs.'), ['40 bomb']);
    assert.equal(eventsOf('Some 400 pupils were sent home.'), ['400 send-home']);
    assert.equal(eventsOf('The decision will kill 400 jobs.'), ['400 lay-off']);
    assert.equal(eventsOf('The city built 900 flats.'), ['900 build']);
  });

  test('what a verb tells of doers is not told of those it is done to, and the other way round', () => {
    assert.equal(eventsOf('The charity supports 4,500 families in the camps.'), ['4,500 support']);
    assert.equal(eventsOf('Two men carried the chest up the ridge.'), ['Two carry']);
    assert.equal(eventsOf('Some 300 people tried to cross the river.'), ['300 attempt']);
    assert.equal(eventsOf('The unit was led by two guides.'), ['two lead']);
    assert.equal(eventsOf('Two officials told reporters that the plant would close.'), ['Two -']);
  });

  test('of classes that share a phrase it is that of what is counted', () => {
    assert.equal(eventsOf('A search turned up 14 passports.'), ['14 find']);
    assert.equal(eventsOf('Some 55,000 people turned up at the ground.'), ['55,000 attend']);
    assert.equal(eventsOf('The judge turned down 40 appeals.'), ['40 reject']);
  });

  test('what rose or was reached is not what hangs on it, and a clause tells its own', () => {
    assert.equal(eventsOf('They hit the centres of three towns.'), ['three -']);
    assert.equal(eventsOf('The pit collapsed after a blast on Tuesday, while 80 miners were underground.'), ['80 -']);
  });

  test('who polled so many has so many votes', () => {
    assert.equal(eventsOf('Marek had polled 31,000, against 12,000 for Orlund.', true)[0], '31,000 vote poll-support');
  });

  test('a day, a quarter and a listed place are no noun that is counted', () => {
    assert.equal(
      eventsOf('Talvia shipped 110 million phones, beating the 108 million of Q1.', true)[1],
      '108 million phone win',
    );
    assert.is(eventsOf('Six cases are known: Orle, four; Brenn, two.', true)[1].split(' ')[1], 'case');
    assert.equal(eventsOf('The jury sat for 15 hours, including 12 on Saturday.', true)[1], '12 duration last');
  });

  test('each age of a list is of those before it', () => {
    const ages = (sentence: string) => eventsOf(sentence, true).slice(1);
    assert.equal(ages('The victims were two men, aged 71 and 84, and a boy.'), ['71 man age', '84 man age']);
    assert.equal(ages('Three children aged 8, 11 and 16 drowned.'), ['8 child age', '11 child age', '16 child age']);
  });

  test('what is counted out of a whole is what the whole is of', () => {
    assert.equal(eventsOf('She was convicted on 11 out of 12 counts.', true), ['11 count convict', '12 count -']);
    assert.equal(eventsOf('He was cleared of 11 out of the 12 charges.', true), ['11 charge acquit', '12 charge -']);
    assert.equal(eventsOf('Doctors saved 11 out of 12 patients.', true), ['11 patient rescue', '12 patient -']);
  });

  test('a clause within a toll does not say what is counted', () => {
    const last = (sentence: string) => eventsOf(sentence, true).at(-1);
    assert.is(last('The death toll in Orle, where hundreds of homes have collapsed, rises to 140.'), '140 people die');
    assert.is(last('The toll from the mudslide that buried 12 homes climbs to more than 90.'), '90 people die');
    assert.is(last('The toll from the storm, the worst in ten years, has reached 140.'), '140 people die');
    assert.is(last('The number of injured, put at 60 on Monday, rose to 140.'), '140 people injure');
    assert.is(last('The death toll, officials said, could rise to 400.'), '400 people feared');
    assert.is(last('As the death toll at the Orle mine pushed towards 300, families waited.'), '300 people die');
  });

  test('who may have died is feared dead', () => {
    assert.equal(eventsOf('The quake may have killed as many as 2,000 people.'), ['2,000 feared']);
    assert.equal(eventsOf('The model estimates that the quake could have killed 5,000.'), ['5,000 feared']);
    assert.equal(eventsOf('Up to 500 people may have died in the fire.'), ['500 feared']);
    assert.equal(eventsOf('Experts predicted between 300 and 700 deaths.'), ['300 and 700 feared']);
    assert.equal(eventsOf('Deaths are predicted between 300 and 700.'), ['300 and 700 feared']);
    assert.equal(eventsOf('At least 30 miners are feared to have drowned.'), ['30 feared']);
    assert.equal(eventsOf('The fire may have killed 12 people.'), ['12 die']);
    assert.equal(eventsOf('The fire killed 12 people and may spread.'), ['12 die']);
    assert.equal(eventsOf('The gang has killed 12 people and may have fled.'), ['12 die']);
  });

  test('bodies are brought in and identified, and earn nothing', () => {
    assert.equal(eventsOf('A doctor said that 107 bodies had been brought in.'), ['107 find-body']);
    assert.equal(eventsOf('So far 192 bodies have been identified.'), ['192 identify']);
  });

  test('how many a ship may carry is no number of those aboard', () => {
    assert.equal(eventsOf('It had more than 800 people aboard although it was licensed for 600.'), [
      '800 commute',
      '600 store',
    ]);
    assert.equal(eventsOf('The ferry has a capacity of about 600.'), ['600 store']);
  });

  test('verbs of saying that are done to what is counted', () => {
    assert.equal(eventsOf('The company recalled 1.7 million eggs.'), ['1.7 million recall']);
    assert.equal(eventsOf('They released 40 hostages.'), ['40 release']);
    assert.equal(eventsOf('Some 40 of them were released without charge.'), ['40 release']);
    assert.equal(eventsOf('Police held 300, and 100 were later released.').at(-1), '100 release');
    assert.equal(eventsOf('The court received 40 letters. Twelve were released.').at(-1), 'Twelve publish');
    assert.equal(eventsOf('The firm dismissed 300 workers.'), ['300 lay-off']);
    assert.equal(eventsOf('The hospital admitted 30 patients.'), ['30 hospitalise']);
    // Nobody is called back to a factory.
    assert.equal(eventsOf('He recalled 12 people in the room.'), ['12 -']);
  });

  test('whoever holds hostages is not held, and a gust is no wind', () => {
    assert.equal(eventsOf('As many as 15 gunmen are still holding a number of hostages.'), ['15 kidnap']);
    assert.equal(eventsOf('The storm packed winds of 195 kph and gusts of up to 230 kph.', true), [
      '195 kph wind wind',
      '230 kph gust wind',
    ]);
  });

  test('of the dead and of the missing each have their own fate', () => {
    assert.equal(eventsOf('Four of the dead and three of the missing were French.'), ['Four die', 'three missing']);
  });

  test('who is named, found or beaten to death', () => {
    assert.equal(eventsOf('The Red Cross released names for nine of the dead.'), ['nine identify']);
    assert.equal(eventsOf('Fourteen bodies have been found.'), ['Fourteen find-body']);
    assert.equal(eventsOf('Fourteen were beaten to death, 6 shot dead and 70 arrested.', true), [
      'Fourteen people die',
      '6 people die',
      '70 people arrest',
    ]);
    assert.equal(eventsOf('The outbreak led to 21 people being hospitalized.'), ['21 hospitalise']);
    assert.equal(eventsOf('He was shot six times.'), ['six shoot']);
    assert.equal(eventsOf('Some 34 died, seven of them children.', true).at(-1), 'seven child die');
    assert.equal(eventsOf('About 1,200 houses collapsed.'), ['1,200 destroy']);
  });

  test('the dead or missing are not the dead, and a toll moves both ways', () => {
    assert.equal(eventsOf('The storm left 7,300 people dead or missing.'), ['7,300 harm']);
    assert.equal(eventsOf('The death toll was revised to 25 from 27.', true), ['25 people die', '27 people die']);
    assert.equal(eventsOf('Officials placed the dead count at 22.', true), ['22 people die']);
  });

  test('votes that are counted are not in favour', () => {
    assert.equal(eventsOf('With 75 percent of the votes counted, the yes side led.'), ['75 percent count-votes']);
    assert.equal(eventsOf('With half the ballots counted, the yes side led.'), ['half count-votes']);
  });

  test('some of the dead are a part', () => {
    assert.is(aspectOf('Five of the dead were with the mine rescue.'), 'part');
    assert.is(aspectOf('Five dead were with the mine rescue.'), 'total');
  });

  test('millions that somebody earned count nobody', () => {
    assert.equal(eventsOf('His speed earned him millions.'), []);
  });

  test('all three are of what was counted before', () => {
    const figures = extractClaims(
      textArticle('a', ['Three cables were cut on Friday. All three are down, the company said.'], '2025-10-16'),
      parser,
    ).filter(({ kind }) => kind === 'quantity');
    assert.is(figures.at(-1)?.subject?.head, 'cable');
  });

  test('the words right beside a number settle what it is', () => {
    assert.equal(
      eventsOf('Seventy-one dead, 47 missing: 287 people, on a ferry whose list ended at 158.', true).slice(0, 2),
      ['Seventy-one people die', '47 people missing'],
    );
    assert.equal(eventsOf('At least 50 reported injured and huts destroyed after the storm.', true), [
      '50 people injure',
    ]);
    assert.equal(
      eventsOf('It left 14 others trapped, taking the toll from the two storms to 31.', true).at(-1),
      '31 people die',
    );
    assert.equal(
      eventsOf(
        'The office raised the number of dead in the attack on the Corn Exchange to 34, seven of them children.',
        true,
      )[0],
      '34 people die',
    );
    assert.equal(eventsOf('The dad-of-two, 41, died on Sunday.', true), ['two child have', '41 age age']);
    assert.equal(eventsOf('Some 30 people were seriously injured.'), ['30 critical']);
    assert.equal(eventsOf('Some 30 people were injured, and the roof was badly burned.')[0], '30 injure');
    assert.equal(eventsOf('One was taken alive.', true), ['One people arrest']);
    assert.equal(eventsOf('Three corrections officers have been suspended.', true)[0].split(' ')[1], 'officer');
  });

  test('headlines have verbs where a tagger expects nouns', () => {
    const told = (headline: string): readonly string[] => eventsOf('It rained.', true, headline);
    assert.equal(told('Truck bomb and gunfire kill 31 in Tove market'), ['31 people die']);
    assert.equal(told('Bus crash injures 30 in Brenn'), ['30 people injure']);
    assert.equal(told('Fear on the quay as 60 drown on packed ferry'), ['60 people die']);
    assert.equal(told('Fire guts 20 homes'), ['20 home destroy']);
    assert.equal(told('41 police hurt as crowd storms market'), ['41 police injure']);
  });

  test('a preposition or an article parts a number from the noun behind it', () => {
    assert.equal(eventsOf('The fighting forced 45,000 from their homes.', true), ['45,000 people displace']);
    assert.equal(eventsOf('Nine were in intensive care.', true), ['Nine people critical']);
  });

  test('a verb tells of each noun what it does to it', () => {
    assert.equal(eventsOf('The army lost 40 soldiers, the ministry said.'), ['40 die']);
    assert.equal(eventsOf('The rebels took seven villages.'), ['seven capture-territory']);
    assert.equal(eventsOf('The nuns put up 40 guests.'), ['40 shelter']);
    assert.equal(eventsOf('The nuns put up 40 huts.'), ['40 build']);
    assert.equal(eventsOf('The air force said 18 drones had been intercepted.'), ['18 shoot-down']);
  });

  test('an estimate tells what its noun tells, and an adjective where the verb tells nothing', () => {
    assert.equal(eventsOf('Organisers put the crowd at 25,000.', true), ['25,000 crowd attend']);
    assert.equal(eventsOf('The office has 57 dead miners on its list.'), ['57 die']);
  });

  test('ways, sizes, race times, degrees and populations tell themselves', () => {
    assert.equal(eventsOf('Troops pushed up to 12 kilometres into the valley.'), ['12 kilometres advance']);
    assert.equal(eventsOf('The attack began along a front of 60 kilometres.'), ['60 kilometres measure']);
    assert.equal(eventsOf('She won the race in 2:19:47.'), ['2:19:47 compete']);
    assert.equal(eventsOf('The relay was stopped when it was 34C.'), ['34C temperature']);
    assert.equal(eventsOf('Aid reached Brenn, a city of 120,000.', true), ['120,000 people inhabit']);
  });

  test('what befell people did not befall the places where it happened', () => {
    assert.equal(eventsOf('Some 300 people were evacuated to 10 shelters.'), ['300 evacuate', '10 -']);
    assert.equal(eventsOf('Police arrested 40 people in three cities.'), ['40 arrest', 'three -']);
  });

  test('an audience attends, whatever goes on before it; what is taken off a value is lost', () => {
    assert.equal(eventsOf('The game kicked off before a crowd of 28,400.'), ['28,400 attend']);
    assert.equal(eventsOf('The game began in front of 28,400 people.'), ['28,400 attend']);
    assert.equal(eventsOf('The news wiped $340 million off the value of Orvex.'), ['$340 million lose-money']);
  });

  test('a toll that is brought to a figure is told behind it', () => {
    assert.equal(eventsOf('They found a man, bringing to two the number of people killed by the fire.'), ['two die']);
    assert.equal(eventsOf('That brings to 14 the total number of miners injured.', true), ['14 miner injure']);
  });

  test('"between March 2023 and August 2025" dates the sale at both ends', () => {
    const claims = extractClaims(
      textArticle('a', ['The cookers were sold between March 2023 and August 2025 for about $90.'], '2025-10-16'),
      parser,
    );
    const dates = claims.filter((claim) => claim.kind === 'date');
    assert.equal(
      dates.map(({ surface, subject }) => `${surface}: ${subject?.event}`),
      ['March 2023: sell', 'August 2025: sell'],
    );
  });

  test('of two estimates in one sentence each is of its own noun', () => {
    assert.equal(
      eventsOf('Orvex estimated the damage at €180 million and the loss of revenue at €2 million a day.', true),
      ['€180 million damage damage-cost', '€2 million loss lose-money'],
    );
  });

  test('an ordinal counts the event that its noun names', () => {
    assert.equal(eventsOf('The knockout in her sixth defence of the belt delighted the crowd.', true), [
      'sixth defence defend-title',
    ]);
    assert.equal(eventsOf('Marek retained the regional belt for the fifth time.', true), ['fifth time defend-title']);
  });

  test('"into" makes of a duration a moment of what the verb tells', () => {
    assert.equal(eventsOf('The referee stopped the fight 44 seconds into the round.'), ['44 seconds end']);
    assert.equal(eventsOf('The fight lasted 44 seconds.'), ['44 seconds fight']);
    assert.equal(eventsOf('The judge stepped in and stopped the fight at the 2:15 mark.', true), ['2:15 fight end']);
    assert.equal(eventsOf('Judge Tom Weeks stopped the fight 44 seconds into it.', true), ['44 seconds fight end']);
  });

  test('what is counted by tenths is nobody', () => {
    const claims = extractClaims(textArticle('a', ['The index reached 28.6, and nine died.']), parser);
    assert.equal(
      claims.map(({ quantity }) => quantity?.unit),
      [null, 'people'],
    );
  });

  test('how long a thing that is proposed shall last is told with the thing', () => {
    assert.equal(eventsOf('The rebels proposed a cessation of hostilities for 36 hours.'), ['36 hours ceasefire']);
    assert.equal(eventsOf('The clerk left the house for two hours.'), ['two hours last']);
  });

  test('a lapse that opens a sentence says when, and measures nothing', () => {
    assert.equal(eventsOf('Two nights later 14 died.'), ['14 die']);
    assert.equal(eventsOf('He died two weeks later.'), ['two weeks die']);
  });

  test('a part tells what befell it, and nothing of the whole', () => {
    assert.equal(eventsOf('At the mill 230 of the 540 clerks have joined the walkout.'), ['230 strike-work', '540 -']);
    assert.equal(eventsOf('Half of the mill’s 24 cranes are wrecked.'), ['Half destroy', '24 -']);
    assert.equal(eventsOf('Some 60 of the 74 dockers at Orle are on strike.'), ['60 strike-work', '74 -']);
    assert.equal(eventsOf('Of the 21 riders who set out, 14 finished.'), ['21 depart', '14 end']);
    assert.equal(eventsOf('The clinic took in seven of those hospitalised.'), ['seven hospitalise']);
  });

  test('what befell a whole befell the parts behind the colon that add up to it', () => {
    const sent = (parts: string) => eventsOf(`Medics sent 23 to hospital: ${parts}.`, true);
    assert.equal(sent('ten to Orle and 13 to Brenn'), [
      '23 people hospitalise',
      'ten people hospitalise',
      '13 people hospitalise',
    ]);
    assert.not.equal(sent('ten to Orle and 12 to Brenn')[1], 'ten people hospitalise');
  });

  test('places in brackets or behind a dash break a whole down', () => {
    const parts = ['31 people die', '30 people die', 'one people die'];
    assert.equal(eventsOf('The clinic put the toll at 31 (30 in Orle and one in Brenn).', true), parts);
    assert.equal(
      eventsOf('The clinic put the toll at 31 — 30 people in Orle and one in Brenn — at noon.', true),
      parts,
    );
    assert.is(aspectOf('The clinic put the toll at 31 (30 in Orle and one in Brenn).', 1), 'part');
    assert.is(aspectOf('The clinic counts 31 cases (30 confirmed and one probable).', 1), 'total');
  });

  test('who is aged so much is counted for what befell them', () => {
    assert.equal(eventsOf('The gunman killed his wife and their two sons, aged 4 and 6.')[0], 'two die');
    assert.equal(eventsOf('Three children aged 3, 7 and 10 died in the fire.')[0], 'Three die');
  });

  test('what befell the whole befell the part behind "including", and the whole counts no such part', () => {
    assert.equal(eventsOf('The blast killed nine people and injured 35, including 11 policemen.', true), [
      'nine people die',
      '35 people injure',
      '11 policeman injure',
    ]);
    assert.equal(eventsOf('The fire injured more than 150, including 37 children.', true)[0], '150 people injure');
    assert.equal(eventsOf('The raid injured 20, including six who died later.').at(-1), 'six die');
  });

  test('who is among the dead died, whatever the verb', () => {
    assert.equal(eventsOf('The dead included seven children and two aid workers.', true), [
      'seven child die',
      'two worker die',
    ]);
    assert.equal(eventsOf('Among the dead were three firemen who had entered the mill.'), ['three die']);
    assert.equal(eventsOf('Two nurses were among those arrested.'), ['Two arrest']);
    assert.equal(eventsOf('Five sailors were among the 23 dead.', true), ['Five sailor die', '23 people die']);
    assert.is(aspectOf('Two nurses were among the injured.'), 'total');
  });

  test('things that were counted before are not who was killed', () => {
    assert.equal(eventsOf('A pile-up involving 40 cars killed three and injured 26.', true).slice(1), [
      'three people die',
      '26 people injure',
    ]);
    assert.equal(eventsOf('The clinic took 19 bodies and 83 wounded.', true)[1], '83 people injure');
    assert.equal(eventsOf('The flood injured 30 sheep and killed 12.', true)[1], '12 sheep die');
  });

  test('another who only names a number counts the same', () => {
    assert.equal(eventsOf('Police put the number of dead at 27; the Red Cross said 31.').at(-1), '31 die');
    assert.equal(eventsOf('The number of injured was given as 54 by police and 80 by the clinic.'), [
      '54 injure',
      '80 injure',
    ]);
    assert.equal(eventsOf('The jet was carrying 141 people, up from an earlier count of 79.').at(-1), '79 commute');
    assert.equal(
      eventsOf('About 30 percent of homes in Orle, some 4,200 in all, were damaged.', true).at(-1),
      '4,200 home damage',
    );
  });

  test('a toll that is corrected or told beside is of the dead', () => {
    assert.equal(eventsOf('The ministry lowered the death toll from 48 to 43.'), ['48 die', '43 die']);
    assert.equal(eventsOf('The toll, which stood at 52 on Monday, may rise.'), ['52 die']);
  });

  test('what befell none of them is not told of them', () => {
    assert.equal(eventsOf('Neither of the two pilots survived.'), ['two -']);
    assert.equal(eventsOf('All but two of the 98 hostages were freed.'), ['two -', '98 -']);
  });

  test('a verb and the noun that it takes tell what happened', () => {
    assert.equal(eventsOf('Officers seized 240 rifles.'), ['240 seize']);
    assert.equal(eventsOf('Farmers lost 14,000 sheep.'), ['14,000 die']);
    assert.equal(eventsOf('The blast overturned 14 cars.'), ['14 crash']);
    assert.equal(eventsOf('The wind tore roofs off 300 homes.'), ['300 damage']);
    assert.equal(eventsOf('The party lost 23 seats.'), ['23 lose']);
    assert.equal(eventsOf('Orvex plans to lay off 900.'), ['900 lay-off']);
    assert.equal(eventsOf('Twenty-six people remained in custody.'), ['Twenty-six arrest']);
    assert.equal(eventsOf('The other three remain at large.'), ['three flee']);
  });

  test('cases of an illness are those who fell ill, whatever rose', () => {
    assert.equal(eventsOf('The ministry confirmed 66 new cases of cholera, raising the total to 540.'), [
      '66 infect',
      '540 infect',
    ]);
    assert.equal(
      eventsOf('Orle reported 12 new infections and 31 deaths, bringing the total to 480 cases and 102 deaths.'),
      ['12 infect', '31 die', '480 infect', '102 die'],
    );
    assert.not.equal(eventsOf('The number of burglaries rose to 40 cases.')[0], '40 infect');
  });

  test('what headlines and corrections say of the dead and the hurt', () => {
    assert.equal(eventsOf('A gate stood open.', true, 'Car Bomb Kills 11, Wounds 40')[1], '40 people injure');
    assert.equal(eventsOf('The quake toll climbed past 2,300.'), ['2,300 die']);
    assert.equal(eventsOf('The ministry says 41 died; doctors say the real figure is closer to 90.')[1], '90 die');
    assert.equal(eventsOf('Of the inmates who fled, 12 have been recaptured.'), ['12 arrest']);
    assert.equal(eventsOf('Five of the hostages managed to escape.'), ['Five flee']);
  });

  test('a father has so many children', () => {
    assert.is(eventsOf('Marek, a father of three, was hurt.', true)[0], 'three child have');
    assert.is(eventsOf('Marek, a father of three pupils, was hurt.', true)[0].split(' ')[1], 'pupil');
  });

  test('how many live somewhere is not what befell the place', () => {
    assert.equal(eventsOf('The quake wrecked Orle, a town of around 7,000 people.'), ['7,000 inhabit']);
    assert.equal(eventsOf('The quake wrecked Tove, a village of 900 inhabitants.'), ['900 inhabit']);
  });

  test('a noun that is of so many tells what they do or suffer', () => {
    assert.equal(eventsOf('The mayor told a rally of 900: “You cannot run a town on hope.”'), ['900 protest']);
    assert.equal(eventsOf('The mill closed with the loss of 300 posts.'), ['300 lay-off']);
    assert.equal(eventsOf('The release of 40 hostages was delayed.'), ['40 release']);
    assert.equal(eventsOf('The parents of two children died.'), ['two die']);
  });

  test('what befalls things goes before what befalls people where a thing is counted', () => {
    assert.equal(eventsOf('The airline has axed 40 flights.'), ['40 cancel']);
    assert.equal(eventsOf('In all, 26 schools were affected.'), ['26 damage']);
  });
});

suite('what money is', (test) => {
  test('it is what "in" says, of the sum before it', () => {
    const both = eventsOf('Torvik earned $90 million on $14.1 billion in revenue last year.', true);
    assert.match(both.join(), /\$14\.1 billion revenue/);
    assert.not.match(both.join(), /\$90 million revenue/);
  });
  test('what somebody has at the end of a month is no price', () => {
    assert.equal(eventsOf('Torvik ended January with nearly $20 billion in cash.', true), ['$20 billion cash -']);
    assert.equal(eventsOf('Torvik shares ended the week at $41.', true), ['$41 share share-price']);
  });
});

/** What each date of the sentence is of, in words: "chairman | quit". */
function dated(sentence: string): readonly string[] {
  return extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
    .filter((claim) => claim.kind === 'date')
    .map(({ subject }) => `${subject?.text} | ${subject?.predicate ?? '-'}`);
}

suite('what is dated', (test) => {
  test('has the verb that is printed, with its particle', () => {
    assert.equal(dated('The chairman quit on Friday.'), ['chairman | quit']);
    assert.equal(dated('The race was called off on Friday.'), ['race | called off']);
    assert.equal(dated('The match began on Friday.'), ['match | start']);
  });
  test('a price closes the day, and no deal', () => {
    const eventOfDate = (sentence: string): string | undefined =>
      extractClaims(textArticle('a', [sentence], '2025-10-16'), parser).find(({ kind }) => kind === 'date')?.subject
        ?.event;
    assert.is(eventOfDate('The shares added 26 cents to close at $24.34 on Tuesday.'), 'share-price');
    assert.is.not(eventOfDate('The deal is to close on Tuesday.'), 'share-price');
  });

  test('a verb whose object is counted tells nothing of its subject', () => {
    assert.equal(dated('In 2009 a fire killed 19 people.'), ['fire | -']);
  });
  test('where nothing is named, the noun of a verb of its class stands, and of another none', () => {
    assert.equal(dated('He died on Friday.'), ['death | killed']);
    assert.equal(dated('He quit on Friday.'), [' | retired']);
  });
});

suite('units that stand elsewhere', (test) => {
  const unitsIn = (sentence: string): readonly string[] =>
    extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
      .filter((claim) => claim.kind === 'quantity')
      .map(({ surface, quantity }) => `${surface} ${quantity?.unit}${quantity?.per ? ` per ${quantity.per}` : ''}`);

  test('what an amount is for may stand behind "for"', () => {
    assert.equal(unitsIn('Norval will pay $38.50 for each Querion share.'), ['$38.50 USD per share']);
    assert.equal(unitsIn('Norval will pay $38.50 for every share.'), ['$38.50 USD per share']);
    assert.equal(unitsIn('Norval will pay $40 for each of them.'), ['$40 USD']);
  });

  test('a unit that the sentence prints once is that of all it is set against or listed with', () => {
    assert.equal(unitsIn('The column has come eight kilometres, not 14.'), ['eight kilometres km', '14 km']);
    assert.equal(unitsIn('It is thinner (9.3 vs. 9.4mm).'), ['9.3 mm', '9.4mm mm']);
    assert.equal(unitsIn('They cost 849 and 999 euros.'), ['849 EUR', '999 euros EUR']);
    assert.equal(unitsIn('It runs for 11 hours instead of nine.'), ['11 hours hour', 'nine hour']);
    assert.equal(
      unitsIn('Waves of 2.5 metres were forecast; sailors speak of three to four.').at(-1),
      'three to four metre',
    );
    assert.equal(unitsIn('It reached 33C on Sunday and 31 on Monday.').at(-1), '31 °C');
    assert.equal(unitsIn('Of boys 35.8 per cent came, of girls 27.1.').at(-1), '27.1 percent');
    assert.equal(unitsIn('It sank within 20 minutes with 58 aboard.').at(-1), '58 people');
    assert.equal(unitsIn('The march was 5 kilometres long, and police arrested 12.').at(-1), '12 people');
  });

  test('a sum is of the noun before it, and of none behind a comma', () => {
    const [, second] = unitsIn(
      'The mill lost €40 million. Half a million marched in the capital, 2.6 million in the towns.',
    ).slice(1);
    assert.is(second, '2.6 million people');
  });
});

suite('totals, parts and what comes on top', (test) => {
  const aspectsIn = (...sentences: readonly string[]): readonly string[] =>
    extractClaims(textArticle('a', [sentences.join(' ')], '2025-10-16'), parser)
      .filter((claim) => claim.kind === 'quantity')
      .map(({ surface, quantity }) => `${surface} ${quantity?.aspect}`);

  test('of those aboard the dead are all the dead', () => {
    assert.equal(aspectsIn('Of the 53 on board, 26 were confirmed dead.').at(-1), '26 total');
    assert.equal(aspectsIn('Of the 93 dead, seven were children.').at(-1), 'seven part');
  });

  test('another 18 missing after the dead are all the missing', () => {
    assert.equal(aspectsIn('31 died, 15 were hurt and another 18 are still missing.').at(-1), '18 total');
    assert.equal(
      aspectsIn('The minister put the dead at 43.', 'Another 259 people had been saved.').at(-1),
      '259 total',
    );
    assert.equal(aspectsIn('Another 12 people were injured on Tuesday.'), ['12 increment']);
  });

  test('what so much is of is no whole', () => {
    assert.equal(aspectsIn('Some 210 millimetres of rain fell in three hours.')[0], '210 millimetres total');
    assert.equal(aspectsIn('Half of the $9 million is gone.')[0], 'Half part');
  });

  test('so many above another number, and a figure that is included in one', () => {
    assert.equal(aspectsIn('That is four victims above the number of last night.'), ['four increment']);
    assert.equal(aspectsIn('That figure included 67 people injured overnight.'), ['67 part']);
    assert.equal(aspectsIn('It flew 30 to 40 metres above the roofs.'), ['30 to 40 metres total']);
  });
});

suite('what moved', (test) => {
  const changesIn = (sentence: string): readonly string[] =>
    extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
      .filter((claim) => claim.kind === 'quantity')
      .map(({ surface, quantity }) => `${surface} ${quantity?.change ?? '-'}`);

  test('a price moves by money that is told as a share as well', () => {
    assert.equal(changesIn('Norval shares gained $1.52, or 4.1 percent, to $38.62.'), [
      '$1.52 up',
      '4.1 percent up',
      '$38.62 -',
    ]);
    assert.equal(changesIn('Norval shares added 26 cents to close at $24.34.'), ['26 cents up', '$24.34 -']);
    assert.equal(changesIn('The parish raised $5 million, or 12 percent of the cost.')[0], '$5 million -');
  });

  test('the "up" of another verb is no rise', () => {
    assert.equal(changesIn('The index closed up 3 percent.'), ['3 percent up']);
    assert.equal(changesIn('Savers will pick up €3 million.'), ['€3 million -']);
    assert.equal(changesIn('The machines would only cough up €500 a day.'), ['€500 -']);
  });

  test('what was lifted stands before how much', () => {
    assert.equal(changesIn('Norval lifted annual earnings 7.4 percent to 3 million euros.'), [
      '7.4 percent up',
      '3 million euros -',
    ]);
    assert.equal(changesIn('It drew 400 visitors, 5 percent up on last year.'), ['400 -', '5 percent up']);
  });

  test('a level that was passed is no amount', () => {
    assert.equal(changesIn('The rate climbed above 50 percent.'), ['50 percent -']);
    assert.equal(changesIn('A storm surge of four metres hit Brenn.'), ['four metres -']);
  });

  test('the points of an index are told again as a share', () => {
    assert.equal(changesIn('The index shed 212 points, or 3.1 percent, to 6,604.'), [
      '212 down',
      '3.1 percent down',
      '6,604 -',
    ]);
  });

  test('how much longer something is, is no length of its own', () => {
    assert.equal(changesIn('The term is 20 years shorter than the one sought.'), ['20 years down']);
    assert.equal(changesIn('The wall is 30 metres longer than before.'), ['30 metres up']);
    assert.equal(changesIn('The wall is 30 metres long.'), ['30 metres -']);
  });
});
