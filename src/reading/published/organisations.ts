/** A body or group that tables of states name among states. */
export interface KnownBody {
  readonly id: string;
  readonly label: string;
  readonly type: string;
}

/** `id | type | label | other names; …` */
const TABLE = `
united-nations | igo | United Nations | UN; UNO
european-union | igo | European Union | EU
european-economic-community | igo | European Economic Community | EEC; European Community; EC
nato | igo | NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation
african-union | igo | African Union | AU
organisation-of-african-unity | igo | Organisation of African Unity | OAU; Organization of African Unity
organization-of-american-states | igo | Organization of American States | OAS
league-of-arab-states | igo | League of Arab States | Arab League
osce | igo | OSCE | Organization for Security and Co-operation in Europe
csce | igo | CSCE | Conference on Security and Co-operation in Europe
ecowas | igo | ECOWAS | Economic Community of West African States
sadc | igo | SADC | Southern African Development Community
eurasian-economic-union | igo | Eurasian Economic Union | EEU; EAEU
mercosur | igo | Mercosur | MERCOSUR
unasur | igo | UNASUR | Union of South American Nations
nafta | igo | NAFTA | North American Free Trade Agreement
oapec | igo | OAPEC | Organization of Arab Petroleum Exporting Countries
organisation-of-islamic-cooperation | igo | Organisation of Islamic Cooperation | OIC; Organisation of the Islamic Conference
pacific-islands-forum | igo | Pacific Islands Forum |
organisation-of-eastern-caribbean-states | igo | Organisation of Eastern Caribbean States | OECS; Organization of Eastern Carribean States; Organization of Eastern Caribbean States
commonwealth | igo | Commonwealth of Nations | Commonwealth
comecon | igo | Comecon | CMEA; Council for Mutual Economic Assistance
cocom | igo | CoCom | Coordinating Committee for Multilateral Export Controls
chincom | igo | ChinCom | China Committee of CoCom
g7 | igo | G7 | Group of Seven
g8 | igo | G8 | Group of Eight
asean | igo | ASEAN | Association of Southeast Asian Nations
oecd | igo | OECD | Organisation for Economic Co-operation and Development
iaea | igo | IAEA | International Atomic Energy Agency
icao | igo | ICAO | International Civil Aviation Organization
unesco | igo | UNESCO |
unido | igo | UNIDO | United Nations Industrial Development Organization
un-food-agencies | igo | United Nations agencies for food and agriculture in Rome |
un-geneva | igo | United Nations Office at Geneva | UNOG
un-vienna | igo | United Nations Office at Vienna | UNOV
kimberley-process | igo | Participants of the Kimberley Process | Kimberly Process Participants
paris-agreement | other | Signatories of the Paris Agreement | Paris Agreement Signatories
icc-statute | other | Parties to the Rome Statute | ICC Rome Statute Signatories
western-countries | other | Western countries |
balkans | other | Balkans |
al-qaeda | armed-group | Al-Qaeda | Terrorist Organizations (Al-Qaeda)
taliban | armed-group | Taliban | Terrorist Organizations (Taliban)
taliban-and-al-qaeda | armed-group | Taliban and Al-Qaeda | Terrorist Organizations (Taliban and Al-Qaeda)
isil-and-anf | armed-group | ISIL and ANF | Terrorist Organizations (ISIL and ANF)
`;

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

const byName = new Map<string, KnownBody>(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [id = '', type = '', label = '', others = ''] = line.split('|').map(part => part.trim());
      const names = [label, ...others.split(';').map(name => name.trim())].filter(name => name !== '');
      return names.map(name => [plain(name), { id, type, label }] as const);
    }),
);

/** The organisation or group of states with a name; `undefined` when we know none. */
export function bodyByName(name: string): KnownBody | undefined {
  return byName.get(plain(name));
}
