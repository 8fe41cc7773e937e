/// Office holders: id, English name, country, gender, other names, offices.
///
/// The surname is the last word unless braces mark another. Other names are `language:name`; native scripts are
/// turned into each language's spelling by `Transliteration`. Offices are `role[@organisation] from/to`.
package enum People {
    /// All tables.
    package static let tables = [
        world, past,
        americas,
        europeFromA, europeFromS,
        asiaAndAfricaFromA, asiaAndAfricaFromR,
        moreStatesFromA, moreStatesFromB, moreStatesFromF, moreStatesFromJ, moreStatesFromM,
        moreStatesFromP, moreStatesFromV,
        westernEuropeFromA, westernEuropeFromG, westernEuropeFromM, westernEuropeFromS,
        easternEuropeFromA, easternEuropeFromG, easternEuropeFromM, easternEuropeFromS,
        middleEastFromA, middleEastFromK, middleEastFromS,
        asiaAndPacificFromA, asiaAndPacificFromJ, asiaAndPacificFromP, asiaAndPacificFromW,
        africaFromA, africaFromH, africaFromO,
        moreAmericasFromA, moreAmericasFromE, moreAmericasFromJ, moreAmericasFromM, moreAmericasFromS,
    ]

    /// People whom papers of every country call by surname alone, in office and out of it.
    package static let famous = Set(
        """
        donald-trump joe-biden barack-obama vladimir-putin dmitry-medvedev boris-yeltsin mikhail-gorbachev xi-jinping hu-jintao jiang-zemin emmanuel-macron
        francois-hollande nicolas-sarkozy jacques-chirac francois-mitterrand angela-merkel olaf-scholz friedrich-merz gerhard-schroder helmut-kohl boris-johnson
        keir-starmer david-cameron tony-blair margaret-thatcher theresa-may rishi-sunak gordon-brown george-w-bush george-h-w-bush bill-clinton hillary-clinton
        ronald-reagan volodymyr-zelensky petro-poroshenko viktor-yanukovych benjamin-netanyahu mahmoud-abbas yasser-arafat recep-tayyip-erdogan viktor-orban
        nicolas-maduro hugo-chavez fidel-castro jair-bolsonaro luiz-inacio-lula-da-silva justin-trudeau narendra-modi shinzo-abe kim-jong-un bashar-al-assad saddam-hussein
        muammar-gaddafi hosni-mubarak mohamed-morsi abdel-fattah-el-sisi hassan-rouhani ali-khamenei mahmoud-ahmadinejad nelson-mandela jacob-zuma mark-rutte
        ursula-von-der-leyen jose-manuel-barroso jean-claude-juncker antonio-guterres kofi-annan ban-ki-moon jens-stoltenberg sergey-lavrov john-kerry mike-pompeo
        antony-blinken marco-rubio condoleezza-rice colin-powell henry-kissinger pedro-sanchez mariano-rajoy jose-luis-rodriguez-zapatero jose-maria-aznar silvio-berlusconi matteo-renzi giorgia-meloni
        javier-milei andres-manuel-lopez-obrador enrique-pena-nieto alexander-lukashenko donald-tusk mario-draghi annalena-baerbock frank-walter-steinmeier
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    static let world = """
        abdel-fattah-el-sisi | Abdel Fattah {el-Sisi} | EG | m | ar:عبد الفتاح السيسي; nl:Abdul Fatah al-Sisi; en:Abdel Fattah Al Sisi; fr:Abdel Fattah al-Sissi | head_of_state 2014-06/
        abdullah-ii | {Abdullah} II | JO | m | en:Abdullah II of Jordan; ar:عبد الله الثاني | monarch 1999-02/
        ali-khamenei | Ali Khamenei | IR | m | fa:علی خامنه‌ای | head_of_state 1989-06/; religious_leader 1989-06/
        andrzej-duda | Andrzej Duda | PL | m | | head_of_state 2015-08/2025-08
        angela-merkel | Angela Merkel | DE | f | | head_of_government 2005-11/2021-12
        annalena-baerbock | Annalena Baerbock | DE | f | | foreign_minister 2021-12/2025-05
        antonio-guterres | António Guterres | PT | m | | secretary_general@un 2017-01/
        antony-blinken | Antony Blinken | US | m | en:Antony J. Blinken; en:Tony Blinken | foreign_minister 2021-01/2025-01
        barack-obama | Barack Obama | US | m | | head_of_state 2009-01/2017-01
        bashar-al-assad | Bashar {al-Assad} | SY | m | ar:بشار الأسد; en:Bashar Assad | head_of_state 2000-07/2024-12
        benjamin-netanyahu | Benjamin Netanyahu | IL | m | he:בנימין נתניהו; fr:Benyamin Netanyahou | head_of_government 2009-03/2021-06; head_of_government 2022-12/
        bill-clinton | Bill Clinton | US | m | | head_of_state 1993-01/2001-01
        boris-johnson | Boris Johnson | GB | m | | foreign_minister 2016-07/2018-07; head_of_government 2019-07/2022-09
        charles-michel | Charles Michel | BE | m | | head_of_government 2014-10/2019-10; official@european-council 2019-12/2024-11
        david-cameron | David Cameron | GB | m | | head_of_government 2010-05/2016-07; foreign_minister 2023-11/2024-07
        dmitry-peskov | Dmitry Peskov | RU | m | ru:Дмитрий Песков | spokesperson 2008/
        donald-trump | Donald Trump | US | m | en:Donald J. Trump | head_of_state 2017-01/2021-01; head_of_state 2025-01/
        donald-tusk | Donald Tusk | PL | m | | head_of_government 2007-11/2014-09; official@european-council 2014-12/2019-11; head_of_government 2023-12/
        elizabeth-ii | {Elizabeth} II | GB | f | | monarch 1952-02/2022-09
        emmanuel-macron | Emmanuel Macron | FR | m | | head_of_state 2017-05/
        federica-mogherini | Federica Mogherini | IT | f | | foreign_minister 2014-02/2014-10; official@eu 2014-11/2019-11
        frank-walter-steinmeier | Frank-Walter Steinmeier | DE | m | | foreign_minister 2005-11/2009-10; foreign_minister 2013-12/2017-01; head_of_state 2017-03/
        friedrich-merz | Friedrich Merz | DE | m | | head_of_government 2025-05/
        george-w-bush | George W. {Bush} | US | m | en:George Bush | head_of_state 2001-01/2009-01
        giorgia-meloni | Giorgia Meloni | IT | f | | head_of_government 2022-10/
        hakan-fidan | Hakan Fidan | TR | m | | foreign_minister 2023-06/
        hassan-rouhani | Hassan Rouhani | IR | m | fa:حسن روحانی; nl:Hassan Rohani | head_of_state 2013-08/2021-08
        heiko-maas | Heiko Maas | DE | m | | foreign_minister 2018-03/2021-12
        hillary-clinton | Hillary Clinton | US | f | | foreign_minister 2009-01/2013-02
        jake-sullivan | Jake Sullivan | US | m | | official 2021-01/2025-01
        jean-yves-le-drian | Jean-Yves {Le Drian} | FR | m | | defence_minister 2012-05/2017-05; foreign_minister 2017-05/2022-05
        jens-stoltenberg | Jens Stoltenberg | NO | m | | secretary_general@nato 2014-10/2024-10; head_of_government 2005-10/2013-10; minister 2025-02/
        joe-biden | Joe Biden | US | m | en:Joseph Biden; en:Joseph R. Biden | official 2009-01/2017-01; head_of_state 2021-01/2025-01
        john-bolton | John Bolton | US | m | | official 2018-04/2019-09
        john-kerry | John Kerry | US | m | | foreign_minister 2013-02/2017-01
        josep-borrell | Josep Borrell | ES | m | | foreign_minister 2018-06/2019-11; official@eu 2019-12/2024-11
        juan-guaido | Juan Guaidó | VE | m | | other 2019-01/2023-01
        justin-trudeau | Justin Trudeau | CA | m | | head_of_government 2015-11/2025-03
        kaja-kallas | Kaja Kallas | EE | f | | head_of_government 2021-01/2024-07; official@eu 2024-12/
        keir-starmer | Keir Starmer | GB | m | | legislator 2015-05/; head_of_government 2024-07/
        kim-jong-un | {Kim} Jong-un | KP | m | ko:김정은 | head_of_state 2011-12/
        kim-yong-nam | {Kim} Yong-nam | KP | m | ko:김영남 | head_of_state 1998-09/2019-04
        klaus-iohannis | Klaus Iohannis | RO | m | | head_of_state 2014-12/2025-02
        kyriakos-mitsotakis | Kyriakos Mitsotakis | GR | m | el:Κυριάκος Μητσοτάκης | head_of_government 2019-07/
        liz-truss | Liz Truss | GB | f | en:Elizabeth Truss | foreign_minister 2021-09/2022-09; head_of_government 2022-09/2022-10
        mahmoud-abbas | Mahmoud Abbas | PS | m | ar:محمود عباس | head_of_state 2005-01/
        marco-rubio | Marco Rubio | US | m | | legislator 2011-01/2025-01; foreign_minister 2025-01/; official 2025-05/
        maria-zakharova | Maria Zakharova | RU | f | ru:Мария Захарова | spokesperson 2015-08/
        mario-draghi | Mario Draghi | IT | m | | official 2011-11/2019-10; head_of_government 2021-02/2022-10
        mark-rutte | Mark Rutte | NL | m | | head_of_government 2010-10/2024-07; secretary_general@nato 2024-10/
        mevlut-cavusoglu | Mevlüt Çavuşoğlu | TR | m | | foreign_minister 2014-08/2023-06
        mike-pompeo | Mike Pompeo | US | m | en:Michael Pompeo; en:Michael R. Pompeo | foreign_minister 2018-04/2021-01
        mohammed-bin-salman | Mohammed {bin Salman} | SA | m | en:Mohammed bin Salman Al Saud; ar:محمد بن سلمان | defence_minister 2015-01/2022-09; monarch 2017-06/; head_of_government 2022-09/
        moon-jae-in | {Moon} Jae-in | KR | m | ko:문재인 | head_of_state 2017-05/2022-05
        narendra-modi | Narendra Modi | IN | m | | head_of_government 2014-05/
        nicolas-maduro | Nicolás Maduro | VE | m | | foreign_minister 2006-08/2013-01; head_of_state 2013-04/
        olaf-scholz | Olaf Scholz | DE | m | | head_of_government 2021-12/2025-05
        pedro-sanchez | Pedro Sánchez | ES | m | | head_of_government 2018-06/
        queen-maxima | {Máxima} | NL | f | nl:koningin Máxima; en:Queen Máxima | monarch 2013-04/
        recep-tayyip-erdogan | Recep Tayyip Erdoğan | TR | m | | head_of_government 2003-03/2014-08; head_of_state 2014-08/
        sameh-shoukry | Sameh Shoukry | EG | m | ar:سامح شكري | foreign_minister 2014-06/2024-07
        sergey-lavrov | Sergey Lavrov | RU | m | ru:Сергей Лавров; en:Sergei Lavrov | foreign_minister 2004-03/
        shinzo-abe | Shinzo Abe | JP | m | | head_of_government 2006-09/2007-09; head_of_government 2012-12/2020-09
        stef-blok | Stef Blok | NL | m | | foreign_minister 2018-03/2021-05
        steve-witkoff | Steve Witkoff | US | m | | envoy 2025-01/
        theresa-may | Theresa May | GB | f | | head_of_government 2016-07/2019-07
        ursula-von-der-leyen | Ursula {von der Leyen} | DE | f | | defence_minister 2013-12/2019-07; official@european-commission 2019-12/
        viktor-orban | Viktor Orbán | HU | m | | head_of_government 2010-05/
        vladimir-putin | Vladimir Putin | RU | m | ru:Владимир Путин | head_of_state 2000-05/2008-05; head_of_government 2008-05/2012-05; head_of_state 2012-05/
        volodymyr-zelensky | Volodymyr Zelensky | UA | m | uk:Володимир Зеленський; en:Volodymyr Zelenskyy; de:Wolodymyr Selenskyj | head_of_state 2019-05/
        wang-yi | {Wang} Yi | CN | m | zh:王毅 | foreign_minister 2013-03/2022-12; official 2018-03/; foreign_minister 2023-07/
        xi-jinping | {Xi} Jinping | CN | m | zh:习近平 | head_of_state 2013-03/
        """
}
