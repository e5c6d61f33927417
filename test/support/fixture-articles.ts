// Six reports of an accident that never happened, in places that do not exist. 1a and 1b are one report.

export type FixtureArticle = {
  readonly label: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string;
  readonly text: string;
};

export const FIXTURE_ARTICLES: readonly FixtureArticle[] = [
  {
    label: '1a',
    outlet: 'Harbour Courier',
    title: 'Ferry strikes Sund Point reef with 212 aboard',
    published: '2031-03-09T08:10+01:00',
    text: `Ferry strikes Sund Point reef with 212 aboard

The ferry Maren struck the reef off Sund Point on March 8 with about 212 people aboard, the Coast Guard said. More than 30 passengers were injured. Dozens of cars slid into the water. Four lifeboats took part in the rescue, the harbour master said.

"We gave the order to leave the ship at once," Captain Ilse Varga said. The damage is put at $12 million to $14 million. The line will stay closed until March 15.`,
  },
  {
    label: '1b',
    outlet: 'Isle Daily',
    title: 'Ferry hits reef at Sund Point, 212 on board',
    published: '2031-03-09T09:00+01:00',
    text: `Ferry hits reef at Sund Point, 212 on board

The ferry Maren hit the reef off Sund Point on March 8 with around 212 people on board, the Coast Guard said. More than 30 passengers were hurt. Dozens of cars slid into the sea.

"We gave the order to abandon the ship at once," Captain Ilse Varga said. The damage is put at $12 million to $14 million.`,
  },
  {
    label: '2',
    outlet: 'The Northmoor Gazette',
    title: 'Operator counts 187 on wrecked catamaran',
    published: '2031-03-09T18:45+01:00',
    text: `Operator counts 187 on wrecked catamaran

The catamaran Maren carried 187 people when it ran aground on March 8, operator Velland Line said. A total of 43 people were injured, 18 of them crew and 25 passengers. Eleven vessels searched the whole bay, the Coast Guard said.

"We ordered everyone to leave the ship," said Captain Varga. Repairs would cost about $13 million. At least 60 cars were lost.`,
  },
  {
    label: '3',
    outlet: 'Coastline Radio',
    title: null,
    published: '2031-03-10',
    text: `The Maren ran onto the reef on the evening of March 7, a passenger told Coastline. 187 people were aboard, according to the operator. Forty-three people were injured. Up to 80 cars were on the lower deck.

Fuel has leaked from one tank, the harbour office said. "We ordered everyone off the ship," the captain said. The line will stay closed until at least Saturday.`,
  },
  {
    label: '4',
    outlet: 'Velland Post-Intelligencer and Commercial Advertiser',
    title: 'Inquiry opens: 187 <saved>, says "line" & crew {{title}}',
    published: '2031-03-10T12:00+01:00',
    text: `Inquiry opens: 187 <saved>, says "line" & crew {{title}}

The inquiry into the Maren opened on Monday. All 178 people aboard were saved, the Coast Guard said. The ferry's list of 187 names held nine errors. About 50 people were treated in hospital. The insurer Halden Mutual speaks of at most $40 million.

"Nobody ordered us to leave the ship," a steward said. <script>alert("x")</script> was printed on the page by mistake.`,
  },
  {
    label: '5',
    outlet: 'Sea Trade Monitor',
    title: 'Insurers brace for Maren bill',
    published: '2031-03-11',
    text: `Insurers brace for Maren bill

Insurers expect the loss of the ferry Maren, which struck a reef on March 8, to cost $250 million over ten years. 187 people were aboard. Four lifeboats answered the first call. The ship was built in 2019.`,
  },
];
