extension People {
    /// More office holders of the Americas.
    static let moreAmericasFromA = """
        adam-boehler | Adam Boehler | US | m | | envoy 2020/2021; envoy 2025/
        adam-schiff | Adam Schiff | US | m | | legislator 2001/
        adam-szubin | Adam Szubin | US | m | | official 2006/2017
        adriana-delpiano | Adriana {Delpiano} | CL | f | | defence_minister 2025-03/
        adrienne-watson | Adrienne Watson | US | f | | spokesperson 2021/2024
        aecio-neves | Aécio Neves | BR | m | en:Aecio Neves | other 2014/
        agustin-carstens | Agustín Carstens | MX | m | en:Agustin Carstens | minister 2006/2009; official 2010/2025
        agustin-rossi | Agustín Rossi | AR | m | en:Agustin Rossi | defence_minister 2013/2015; defence_minister 2019/2021
        ahmed-hussen | Ahmed Hussen | CA | m | | minister 2017/2025
        al-gore | Al Gore | US | m | | official 1993/2001
        aldo-rebelo | Aldo Rebelo | BR | m | | defence_minister 2015/2016
        alejandro-castro-espin | Alejandro {Castro Espín} | CU | m | en:Alejandro Castro Espin | official 2010/2018
        alejandro-ferrer | Alejandro {Ferrer} | PA | m | | foreign_minister 2019/2020
        alejandro-foxley | Alejandro Foxley | CL | m | | foreign_minister 2006/2009
        alejandro-maldonado | Alejandro Maldonado | GT | m | en:Alejandro Maldonado Aguirre | head_of_state 2015-09/2016-01
        alexander-vershbow | Alexander Vershbow | US | m | | ambassador 2001/2005; official@nato 2012/2016
        alexander-vindman | Alexander Vindman | US | m | | official 2018/2020
        alexandra-hill-tinoco | Alexandra {Hill Tinoco} | SV | f | en:Alexandra Hill | foreign_minister 2019-06/
        alexus-grynkewich | Alexus Grynkewich | US | m | | official@nato 2025-07/
        alfredo-moreno | Alfredo Moreno | CL | m | | foreign_minister 2010-03/2014-03
        alix-didier-fils-aime | Alix Didier {Fils-Aimé} | HT | m | en:Alix Didier Fils-Aime | head_of_government 2024-11/
        allan-wagner | Allan Wagner | PE | m | | foreign_minister 2002/2003; foreign_minister 2020/2021
        allen-chastanet | Allen Chastanet | LC | m | | head_of_government 2016/2021
        allison-hooker | Allison Hooker | US | f | | official 2018/2021; official 2025/
        alvaro-garcia-linera | Álvaro {García Linera} | BO | m | en:Alvaro Garcia Linera | official 2006/2019
        amado-boudou | Amado Boudou | AR | m | | official 2011/2015
        amery-browne | Amery Browne | TT | m | | foreign_minister 2020/2025
        amy-gutmann | Amy Gutmann | US | f | | ambassador 2022/2024
        ana-cecilia-gervasi | Ana Cecilia {Gervasi} | PE | f | | foreign_minister 2022-12/2023-11
        ana-maria-sanchez | Ana María {Sánchez} | PE | f | en:Ana María Sánchez Vargas | foreign_minister 2015/2016
        andre-correa-do-lago | André {Corrêa do Lago} | BR | m | en:Andre Correa do Lago | ambassador 2018/2023; official 2023/
        andres-allamand | Andrés Allamand | CL | m | en:Andres Allamand | defence_minister 2011/2012; foreign_minister 2020-07/2022-02; secretary_general@segib 2022/
        andres-navarro | Andrés {Navarro} | DO | m | en:Andrés Navarro García | foreign_minister 2014/2016
        andres-pastrana | Andrés Pastrana | CO | m | en:Andres Pastrana | head_of_state 1998/2002
        andrew-puzder | Andrew Puzder | US | m | | ambassador@eu 2025/
        andrew-scheer | Andrew Scheer | CA | m | | legislator 2011/2015; other 2017/2020
        angelica-rivera | {Angélica Rivera} | MX | f | en:Angelica Rivera | other 2012/2018
        angelino-garzon | Angelino Garzón | CO | m | en:Angelino Garzon | official 2010/2014
        anne-patterson | Anne Patterson | US | f | en:Anne W. Patterson | ambassador 2007/2013; official 2013/2017
        anthony-carmona | Anthony Carmona | TT | m | | head_of_state 2013/2018
        anthony-gardner | Anthony Gardner | US | m | | ambassador@eu 2014/2017
        antonia-urrejola | Antonia Urrejola | CL | f | | foreign_minister 2022-03/2023-03
        antonio-saca | Antonio Saca | SV | m | en:Elías Antonio Saca | head_of_state 2004/2009-06
        armando-benedetti | Armando Benedetti | CO | m | | legislator 2002/2022; ambassador 2022/2023; minister 2025/
        arnold-nicholson | Arnold {Nicholson} | JM | m | en:Arnold J. Nicholson | foreign_minister 2012/2016
        arnold-schwarzenegger | Arnold Schwarzenegger | US | m | | official 2003/2011
        arnoldo-andre-tinoco | Arnoldo {André Tinoco} | CR | m | en:Arnoldo André; en:Arnoldo Andre | foreign_minister 2022-05/
        arthur-lira | Arthur Lira | BR | m | | legislator 2021/2025
        arturo-corrales | Arturo Corrales | HN | m | | foreign_minister 2011/2013; foreign_minister 2015/2016
        arturo-sarukhan | Arturo Sarukhán | MX | m | en:Arturo Sarukhan | ambassador 2007/2013
        arturo-valenzuela | Arturo Valenzuela | US | m | | official 2009/2011
        avi-berkowitz | Avi Berkowitz | US | m | | envoy 2019/2021
        avril-haines | Avril Haines | US | f | | official 2013/2017; official 2021-01/2025-01
        axel-kicillof | Axel Kicillof | AR | m | | minister 2013/2015; official 2019-12/
        baldwin-spencer | Baldwin Spencer | AG | m | | head_of_government 2004/2014
        barbara-leaf | Barbara Leaf | US | f | | ambassador 2014/2018; official 2022/2025
        beatriz-argimon | Beatriz Argimón | UY | f | en:Beatriz Argimon | official 2020/2025
        beatriz-gutierrez-muller | {Beatriz Gutiérrez Müller} | MX | f | en:Beatriz Gutierrez Muller | other 2018/2024
        ben-bernanke | Ben Bernanke | US | m | | official 2006/2014
        ben-cardin | Ben Cardin | US | m | | legislator 2007/2025-01
        bernadette-meehan | Bernadette Meehan | US | f | | spokesperson 2012/2015; ambassador 2022/2025
        bernie-sanders | Bernie Sanders | US | m | | legislator 1991/
        bharrat-jagdeo | Bharrat Jagdeo | GY | m | | head_of_state 1999/2011-12; official 2020-08/
        bill-gates | {Bill Gates} | US | m | | other 2000/
        bill-richardson | Bill Richardson | US | m | | official 1997/1998; other 2003/2023
        bob-corker | Bob Corker | US | m | | legislator 2007/2019
        bob-rae | Bob Rae | CA | m | | ambassador@un 2020/2025
        bonnie-jenkins | Bonnie Jenkins | US | f | | official 2021/2025
        brad-cooper | {Brad Cooper} | US | m | | official 2025-08/
        brian-mckeon | Brian McKeon | US | m | | official 2021/2022
        brian-nichols | Brian Nichols | US | m | | ambassador 2014/2021; official 2021/2025
        bridget-brink | Bridget Brink | US | f | | ambassador 2019/2022; ambassador 2022/2025
        bruno-stagno | Bruno Stagno | CR | m | | foreign_minister 2006/2010
        carl-greenidge | Carl Greenidge | GY | m | | foreign_minister 2015/2019
        carl-levin | Carl Levin | US | m | | legislator 1979/2015
        carla-barnett | Carla Barnett | BZ | f | | secretary_general@caricom 2021/
        carlos-alberto-franca | Carlos Alberto {França} | BR | m | en:Carlos França; en:Carlos Franca | foreign_minister 2021-04/2022-12
        carlos-faria | Carlos {Faría} | VE | m | en:Carlos Faria | foreign_minister 2022-05/2023-01
        carlos-fernandez-de-cossio | Carlos {Fernández de Cossío} | CU | m | en:Carlos Fernandez de Cossio | official 2018/
        carlos-gutierrez | Carlos Gutierrez | US | m | | minister 2005/2009-01
        carlos-menem | Carlos Menem | AR | m | | head_of_state 1989/1999
        carlos-morales-troncoso | Carlos {Morales Troncoso} | DO | m | | foreign_minister 1994/1996; foreign_minister 2004/2014
        carlos-presti | Carlos Presti | AR | m | | defence_minister 2025-12/
        carlos-ramiro-martinez | {Carlos Ramiro Martínez} | GT | m | en:Carlos Ramiro Martinez | foreign_minister 2014/2014; foreign_minister 2024-01/
        carlos-raul-morales | Carlos Raúl {Morales} | GT | m | en:Carlos Raul Morales | foreign_minister 2014/2017
        carlos-ruiz-massieu | Carlos {Ruiz Massieu} | MX | m | | envoy@un 2019/2025; envoy@un 2025/
        carlos-vecchio | Carlos Vecchio | VE | m | | other 2019/2023
        carolina-cosse | Carolina Cosse | UY | f | | official 2025-03/
        caroline-kennedy | Caroline Kennedy | US | f | | ambassador 2013/2017; ambassador 2022/2024
        carolyn-rodrigues-birkett | Carolyn {Rodrigues-Birkett} | GY | f | | foreign_minister 2008/2015; ambassador@un 2020/
        catherine-mckenna | Catherine McKenna | CA | f | | minister 2015/2021
        catherine-russell | Catherine Russell | US | f | | official@unicef 2022-02/
        cayetana-aljovin | Cayetana {Aljovín} | PE | f | en:Cayetana Aljovin | foreign_minister 2018/2018
        cecilia-morel | {Cecilia Morel} | CL | f | | other 2010/2022
        celeste-wallander | Celeste Wallander | US | f | | official 2013/2017; official 2022/2025
        celinda-sosa | Celinda Sosa | BO | f | | foreign_minister 2023/2025-11
        cesar-landa | César Landa | PE | m | en:Cesar Landa | foreign_minister 2022/2022
        charles-kupperman | Charles Kupperman | US | m | | official 2019/2019
        charles-kushner | {Charles Kushner} | US | m | | ambassador 2025/
        charles-q-brown | Charles Q. {Brown} | US | m | en:CQ Brown | official 2023-10/2025-02
        charles-savarin | Charles {Savarin} | DM | m | | head_of_state 2013/2023
        chris-coons | Chris Coons | US | m | | legislator 2010/
        chris-murphy | Chris Murphy | US | m | | legislator 2013/
        chris-wright | Chris Wright | US | m | | minister 2025-02/
        christiana-figueres | Christiana Figueres | CR | f | | official@unfccc 2010/2016
        christine-kangaloo | Christine {Kangaloo} | TT | f | | head_of_state 2023-03/
        christopher-cavoli | Christopher Cavoli | US | m | | official@nato 2022-07/2025-07
        christopher-hill | Christopher Hill | US | m | en:Chris Hill | official 2005/2009; ambassador 2009/2010; ambassador 2022/2025
        christopher-miller | Christopher Miller | US | m | en:Christopher C. Miller | defence_minister 2020-11/2021-01
        christopher-ross | Christopher Ross | US | m | | envoy@un 2009/2017
        christopher-stevens | Christopher Stevens | US | m | en:Chris Stevens | ambassador 2012/2012-09
        christopher-wray | Christopher Wray | US | m | | official 2017/2025-01
        chuck-schumer | Chuck Schumer | US | m | | legislator 1999/
        cilia-flores | {Cilia Flores} | VE | f | | legislator 2006/2011; other 2013/
        cindy-mccain | {Cindy McCain} | US | f | | ambassador 2021/2023; official@wfp 2023-04/
        claude-joseph | {Claude Joseph} | HT | m | | foreign_minister 2020/2021; head_of_government 2021-04/2021-07
        colin-kahl | Colin Kahl | US | m | | official 2014/2017; official 2021/2023
        colin-stewart | Colin Stewart | CA | m | | envoy@un 2021/2025
        craig-faller | Craig Faller | US | m | | official 2018/2021
        curtis-scaparrotti | Curtis Scaparrotti | US | m | | official@nato 2016/2019
        dan-brouillette | Dan Brouillette | US | m | | minister 2019/2021
        dan-caine | Dan Caine | US | m | | official 2025-04/
        dan-coats | Dan Coats | US | m | | official 2017/2019
        dan-shapiro | Dan Shapiro | US | m | en:Daniel Shapiro | ambassador 2011/2017
        dana-perino | Dana Perino | US | f | | spokesperson 2007/2009-01
        dana-rohrabacher | Dana Rohrabacher | US | m | | legislator 1989/2019
        daniel-kritenbrink | Daniel Kritenbrink | US | m | | ambassador 2017/2021; official 2021/2025
        daniel-russel | Daniel Russel | US | m | | official 2009/2013; official 2013/2017
        danilo-astori | Danilo Astori | UY | m | | minister 2005/2008; official 2010/2015; minister 2015/2020
        davi-alcolumbre | Davi Alcolumbre | BR | m | | legislator 2019/2021; legislator 2025/
        david-axelrod | David Axelrod | US | m | | other 2008/2011
        david-beasley | David Beasley | US | m | | official@wfp 2017/2023
        david-choquehuanca | David Choquehuanca | BO | m | | foreign_minister 2006/2017; official 2020-11/2025-11
        david-eby | David Eby | CA | m | | official 2022/
        david-emerson | David Emerson | CA | m | | minister 2006/2008; foreign_minister 2008/2008
        david-granger | David Granger | GY | m | | head_of_state 2015-05/2020-08
        david-gressly | David Gressly | US | m | | official@un 2021/2024
        david-hale | David Hale | US | m | | envoy 2011/2013; ambassador 2013/2018; official 2018/2021
        david-lipton | David Lipton | US | m | | official@imf 2011/2020
        david-macnaughton | David MacNaughton | CA | m | | ambassador 2016/2019
        david-mcguinty | David McGuinty | CA | m | | defence_minister 2025-05/
        david-perdue | David Perdue | US | m | | legislator 2015/2021; ambassador 2025/
        david-petraeus | David Petraeus | US | m | | official 2007/2011; official 2011-09/2012-11
        david-satterfield | David Satterfield | US | m | | official 2017/2019; ambassador 2019/2022; envoy 2022/2024
        david-stilwell | David Stilwell | US | m | | official 2019/2021
        david-thompson | David Thompson | BB | m | | head_of_government 2008/2010-10
        dean-barrow | Dean Barrow | BZ | m | | head_of_government 2008/2020
        denis-mcdonough | Denis McDonough | US | m | | official 2009/2017; minister 2021/2025
        denis-moncada | Denis Moncada | NI | m | en:Denis Moncada Colindres | foreign_minister 2017/2024
        dennis-francis | {Dennis Francis} | TT | m | | official@un-general-assembly 2023/2024
        dennis-rodman | Dennis Rodman | US | m | | other 2013/2018
        dennis-ross | Dennis Ross | US | m | | envoy 1993/2001; official 2009/2011
        denzil-douglas | {Denzil Douglas} | KN | m | | head_of_government 1995/2015; foreign_minister 2022/
        diana-fox-carney | {Diana Fox Carney} | CA | f | | other 2025/
        dianne-feinstein | Dianne Feinstein | US | f | | legislator 1992/2023
        dickon-mitchell | Dickon Mitchell | GD | m | | head_of_government 2022-06/
        diego-molano | Diego Molano | CO | m | | defence_minister 2021/2022
        diego-pary | Diego Pary | BO | m | | foreign_minister 2018/2019
        diosdado-cabello | Diosdado Cabello | VE | m | | legislator 2012/2016; minister 2024-08/
        dominic-barton | Dominic Barton | CA | m | | ambassador 2019/2021
        dominic-leblanc | Dominic LeBlanc | CA | m | | minister 2015/
        donald-booth | Donald Booth | US | m | | envoy 2013/2017; envoy 2019/2021
        dorothy-shea | Dorothy Shea | US | f | | ambassador 2020/2023; ambassador@un 2024/
        doug-burgum | Doug Burgum | US | m | | minister 2025-02/
        doug-emhoff | {Doug Emhoff} | US | m | | other 2021/2025
        douglas-lute | Douglas Lute | US | m | | ambassador 2013/2017
        """

    /// The same from E on.
    static let moreAmericasFromE = """
        eamon-courtenay | Eamon Courtenay | BZ | m | | foreign_minister 2020/2025
        ed-royce | Ed Royce | US | m | | legislator 1993/2019
        eda-rivas | Eda Rivas | PE | f | | foreign_minister 2013/2014
        edgar-amador | Edgar {Amador} | MX | m | | minister 2025/
        edgard-leblanc | Edgard {Leblanc} | HT | m | en:Edgard Leblanc Fils | head_of_state 2024-04/2024-10
        edmand-lara | Edmand Lara | BO | m | | official 2025-11/
        edmond-mulet | Edmond Mulet | GT | m | | official@un 2007/2017
        eduardo-bolsonaro | {Eduardo Bolsonaro} | BR | m | | legislator 2015/2025
        eduardo-enrique-reina | Eduardo {Enrique Reina} | HN | m | en:Enrique Reina | foreign_minister 2022/2025
        eladio-loizaga | Eladio Loizaga | PY | m | | foreign_minister 2013/2018
        elbridge-colby | Elbridge Colby | US | m | | official 2025-04/
        elias-jaua | Elías Jaua | VE | m | en:Elias Jaua | official 2010/2012; foreign_minister 2013-01/2014-09
        eliot-engel | Eliot Engel | US | m | | legislator 1989/2021
        elizabeth-bagley | Elizabeth Bagley | US | f | | ambassador 1994/2025
        elizabeth-spehar | Elizabeth Spehar | CA | f | | envoy@un 2016/2021; official@un 2022/
        elmer-schialer | Elmer Schialer | PE | m | | foreign_minister 2024-09/2025-10
        elon-musk | Elon Musk | US | m | | other 2010/
        ely-ratner | Ely Ratner | US | m | | official 2021/2025
        emily-horne | Emily Horne | US | f | | spokesperson 2021/2022
        enrique-castillo | Enrique Castillo | CR | m | | foreign_minister 2011/2014
        enrique-iglesias | Enrique Iglesias | UY | m | | secretary_general@segib 2005/2014
        eric-cantor | Eric Cantor | US | m | | legislator 2001/2014
        eric-garcetti | Eric Garcetti | US | m | | ambassador 2023/2025
        eric-holder | Eric Holder | US | m | | minister 2009-02/2015-04
        eric-trump | {Eric Trump} | US | m | | other 2016/
        erika-mouynes | Erika {Mouynes} | PA | f | | foreign_minister 2020/2022
        erin-o-toole | Erin O'Toole | CA | m | | other 2020/2022
        ernest-moniz | Ernest Moniz | US | m | | minister 2013-05/2017-01
        ernesto-talvi | Ernesto Talvi | UY | m | | foreign_minister 2020-03/2020-07
        ernesto-zedillo | Ernesto Zedillo | MX | m | | head_of_state 1994/2000
        ertharin-cousin | Ertharin Cousin | US | f | | official@wfp 2012/2017
        esteban-lazo | Esteban Lazo | CU | m | | legislator 2013/
        esteban-moctezuma | Esteban Moctezuma | MX | m | | ambassador 2021/
        euclides-acevedo | Euclides {Acevedo} | PY | m | | foreign_minister 2021/2022
        evan-solomon | Evan Solomon | CA | m | | minister 2025-05/
        evans-paul | {Evans Paul} | HT | m | | head_of_government 2015/2016
        fander-falconi | Fander {Falconí} | EC | m | en:Fander Falconi | foreign_minister 2008-12/2010-01
        farhan-haq | Farhan Haq | US | m | | spokesperson@un 2014/
        federico-franco | Federico Franco | PY | m | | head_of_state 2012-06/2013-08
        felipe-perez-roque | Felipe {Pérez Roque} | CU | m | en:Felipe Perez Roque | foreign_minister 1999/2009
        felipe-sola | Felipe Solá | AR | m | en:Felipe Sola | foreign_minister 2019-12/2021-09
        felix-plasencia | Félix Plasencia | VE | m | en:Felix Plasencia | foreign_minister 2021-08/2022-05
        felix-ulloa | Félix {Ulloa} | SV | m | en:Felix Ulloa | official 2019-06/
        fernando-araujo | Fernando Araújo | CO | m | en:Fernando Araujo | foreign_minister 2007/2008
        fernando-haddad | Fernando Haddad | BR | m | | minister 2012/2012; minister 2023-01/
        fernando-huanacuni | Fernando Huanacuni | BO | m | | foreign_minister 2017/2018
        fernando-nunez-fabrega | Fernando {Núñez Fábrega} | PA | m | | foreign_minister 2013/2014
        flavio-bolsonaro | {Flávio Bolsonaro} | BR | m | en:Flavio Bolsonaro | legislator 2019/
        francia-marquez | Francia Márquez | CO | f | en:Francia Marquez | official 2022-08/
        francisco-bustillo | Francisco Bustillo | UY | m | | foreign_minister 2020-07/2023-11
        francisco-palmieri | Francisco Palmieri | US | m | | official 2017/2018; ambassador 2024/
        francisco-sagasti | Francisco Sagasti | PE | m | | head_of_state 2020-11/2021-07
        francisco-santos | {Francisco Santos} | CO | m | | official 2002/2010; ambassador 2018/2020
        francois-legault | François Legault | CA | m | en:Francois Legault | official 2018/
        frank-lowenstein | Frank Lowenstein | US | m | | envoy 2014/2017
        fred-eckhard | Fred Eckhard | US | m | | spokesperson@un 1997/2005
        fred-mitchell | Fred Mitchell | BS | m | | foreign_minister 2012/2017; foreign_minister 2021/
        freundel-stuart | Freundel Stuart | BB | m | | head_of_government 2010-10/2018-05
        fritz-alphonse-jean | {Fritz Alphonse Jean} | HT | m | | head_of_state 2025-03/2025-08
        fulvio-pompeo | Fulvio Pompeo | AR | m | | official 2015/2019
        gabriel-escobar | Gabriel Escobar | US | m | | official 2021/2024
        gabriel-silva-lujan | Gabriel {Silva Luján} | CO | m | en:Gabriel Silva | defence_minister 2009/2010
        gabriela-michetti | Gabriela Michetti | AR | f | | official 2015-12/2019-12
        gabriela-sommerfeld | Gabriela {Sommerfeld} | EC | f | | foreign_minister 2023-11/
        garrett-marquis | Garrett Marquis | US | m | | spokesperson 2018/2019
        garry-conille | Garry Conille | HT | m | | head_of_government 2011/2012; head_of_government 2024-06/2024-11
        gary-cohn | Gary Cohn | US | m | | official 2017/2018
        gary-locke | Gary Locke | US | m | | minister 2009/2011; ambassador 2011/2014
        gaston-browne | Gaston Browne | AG | m | | head_of_government 2014-06/
        gavin-newsom | Gavin Newsom | US | m | | official 2019/
        geoffrey-okamoto | Geoffrey Okamoto | US | m | | official@imf 2020/2021
        geoffrey-pyatt | Geoffrey Pyatt | US | m | | ambassador 2013/2016; ambassador 2016/2022; official 2022/2025
        georgette-gagnon | Georgette Gagnon | CA | f | | official@un 2018/
        georgette-mosbacher | Georgette Mosbacher | US | f | | ambassador 2018/2021
        geraldo-alckmin | Geraldo Alckmin | BR | m | | official 2023-01/
        gerardo-blyde | Gerardo Blyde | VE | m | | negotiator 2021/2024
        gina-haspel | Gina Haspel | US | f | | official 2018/2021
        gita-gopinath | Gita Gopinath | US | f | | official@imf 2019/2025
        glyn-davies | Glyn Davies | US | m | | ambassador 2009/2011; envoy 2011/2014
        godwin-friday | {Godwin Friday} | VC | m | | other 2016/2025; head_of_government 2025-11/
        gonzalo-fernandez | Gonzalo {Fernández} | UY | m | | foreign_minister 2008/2009
        gonzalo-gutierrez | Gonzalo {Gutiérrez} | PE | m | en:Gonzalo Gutiérrez Reinel | foreign_minister 2014/2015
        gordon-sondland | Gordon Sondland | US | m | | ambassador@eu 2018/2020
        gregory-meeks | Gregory Meeks | US | m | | legislator 1998/
        guido-mantega | Guido Mantega | BR | m | | minister 2006/2015
        guillaume-long | Guillaume Long | EC | m | | foreign_minister 2016/2017
        guillermo-botero | Guillermo Botero | CO | m | | defence_minister 2018/2019
        guillermo-francos | Guillermo Francos | AR | m | | minister 2023-12/2024; official 2024/2025-11
        guillermo-galvan | Guillermo {Galván} | MX | m | en:Guillermo Galvan | defence_minister 2006/2012
        gustavo-manrique | Gustavo {Manrique} | EC | m | | foreign_minister 2023/2023
        gustavo-meza-cuadra | Gustavo {Meza-Cuadra} | PE | m | | ambassador@un 2013/2019; foreign_minister 2019/2020
        hakeem-jeffries | Hakeem Jeffries | US | m | | legislator 2013/
        hamilton-mourao | Hamilton Mourão | BR | m | en:Hamilton Mourao | official 2019/2022
        hank-paulson | Hank Paulson | US | m | en:Henry Paulson | minister 2006-07/2009-01
        harjit-sajjan | Harjit Sajjan | CA | m | | defence_minister 2015-11/2021-10; minister 2021/2024
        haroldo-rodas | Haroldo Rodas | GT | m | | foreign_minister 2008/2012
        harry-harris | Harry Harris | US | m | | official 2015/2018; ambassador 2018/2021
        harry-reid | Harry Reid | US | m | | legislator 1987/2017
        heather-higginbottom | Heather Higginbottom | US | f | | official 2013/2017
        helen-la-lime | Helen {La Lime} | US | f | en:Helen Meagher La Lime | envoy@un 2018/2023
        henrietta-fore | Henrietta Fore | US | f | | official@unicef 2018/2022
        henrique-capriles | Henrique Capriles | VE | m | | other 2012/
        henrique-meirelles | Henrique Meirelles | BR | m | | minister 2016/2018
        henry-ramos-allup | Henry {Ramos Allup} | VE | m | | legislator 2016/2017
        howard-berman | Howard Berman | US | m | | legislator 1983/2013
        hubert-ingraham | Hubert Ingraham | BS | m | | head_of_government 2007/2012
        hubert-minnis | Hubert Minnis | BS | m | | head_of_government 2017/2021
        hugh-todd | {Hugh Todd} | GY | m | | foreign_minister 2020/
        hugo-de-zela | Hugo {de Zela} | PE | m | | ambassador 2011/2025; foreign_minister 2025-10/
        hugo-martinez | Hugo Martínez | SV | m | en:Hugo Martinez | foreign_minister 2009/2013; foreign_minister 2014/2018
        hugo-motta | Hugo Motta | BR | m | | legislator 2025/
        humberto-de-la-calle | Humberto {de la Calle} | CO | m | | negotiator 2012/2018
        hunter-biden | {Hunter Biden} | US | m | | other 2014/
        ilan-goldfajn | Ilan Goldfajn | BR | m | | official@idb 2022-12/
        ildefonso-guajardo | Ildefonso Guajardo | MX | m | | minister 2012/2018
        ileana-ros-lehtinen | Ileana {Ros-Lehtinen} | US | f | | legislator 1989/2019
        irwin-larocque | Irwin LaRocque | DM | m | | secretary_general@caricom 2011/2021
        isabel-de-saint-malo | Isabel {de Saint Malo} | PA | f | en:Isabel de Saint Malo de Alvarado | foreign_minister 2014-07/2019-06; official 2014-07/2019-06
        ivan-marquez | Iván {Márquez} | CO | m | en:Ivan Marquez | negotiator 2012/2017; other 2019/
        ivan-velasquez | Iván {Velásquez} | CO | m | en:Iván Velásquez Gómez; en:Ivan Velasquez | official@un 2013/2019; defence_minister 2022-08/2025
        ivanka-trump | {Ivanka Trump} | US | f | | official 2017/2021
        ivo-daalder | Ivo Daalder | US | m | | ambassador 2009/2013
        """

    /// The same from J on.
    static let moreAmericasFromJ = """
        jack-guy-lafontant | Jack Guy {Lafontant} | HT | m | | head_of_government 2017/2018
        jack-lew | Jack Lew | US | m | en:Jacob Lew | minister 2013-02/2017-01; ambassador 2023/2025-01
        jagmeet-singh | Jagmeet Singh | CA | m | | other 2017/2025
        james-appathurai | James Appathurai | CA | m | | spokesperson@nato 2004/2010; official@nato 2010/
        james-clapper | James Clapper | US | m | | official 2010/2017-01
        james-comey | James Comey | US | m | | official 2013/2017-05
        james-jeffrey | {James Jeffrey} | US | m | | ambassador 2008/2012; envoy 2018/2020
        james-jones | James Jones | US | m | en:James L. Jones | official 2009-01/2010-10
        james-o-brien | James O'Brien | US | m | en:Jim O'Brien | envoy 2015/2017; official 2022/2025
        james-stavridis | James Stavridis | US | m | | official@nato 2009/2013
        james-steinberg | James Steinberg | US | m | | official 2009/2011
        james-swan | James Swan | US | m | | envoy@un 2019/2022; envoy@un 2024/
        james-warlick | James Warlick | US | m | | envoy 2013/2016
        jamie-mccourt | Jamie McCourt | US | f | | ambassador 2017/2021
        janaina-tewaney | Janaina {Tewaney} | PA | f | en:Janaina Tewaney Mencomo | foreign_minister 2022/2024
        jane-hartley | Jane Hartley | US | f | | ambassador 2014/2017; ambassador 2022/2025
        jane-holl-lute | Jane {Holl Lute} | US | f | | envoy@un 2018/2021
        janet-napolitano | Janet Napolitano | US | f | | minister 2009/2013
        jaques-wagner | Jaques Wagner | BR | m | | defence_minister 2015/2015
        jason-greenblatt | Jason Greenblatt | US | m | | envoy 2017/2019
        jason-kenney | Jason Kenney | CA | m | | minister 2008/2015; defence_minister 2015/2015; official 2019/2022
        javier-bu-soto | Javier {Bu Soto} | HN | m | | foreign_minister 2025/
        javier-gonzalez-olaechea | Javier {González-Olaechea} | PE | m | en:Javier Gonzalez-Olaechea | foreign_minister 2023-11/2024-09
        javier-martinez-acha | Javier {Martínez-Acha} | PA | m | en:Javier Martinez-Acha | foreign_minister 2024-07/
        jay-carney | Jay Carney | US | m | | spokesperson 2011/2014
        jay-shambaugh | Jay Shambaugh | US | m | | official 2023/2025
        jean-charest | Jean Charest | CA | m | | official 2003/2012
        jean-chretien | Jean Chrétien | CA | m | en:Jean Chretien | head_of_government 1993/2003-12
        jean-max-bellerive | Jean-Max {Bellerive} | HT | m | | head_of_government 2009/2011
        jeanne-shaheen | Jeanne Shaheen | US | f | | legislator 2009/
        jeannette-jara | Jeannette Jara | CL | f | | minister 2022/2025; other 2025/
        jeff-zients | Jeff Zients | US | m | | official 2023/2025
        jeffrey-prescott | Jeffrey {Prescott} | US | m | | official 2014/2017; ambassador@un 2023/2025
        jeffry-flake | Jeffry Flake | US | m | en:Jeff Flake | legislator 2001/2019; ambassador 2022/2024
        jeh-johnson | Jeh Johnson | US | m | | minister 2013/2017
        jennie-carignan | Jennie Carignan | CA | f | | official 2024/
        jennifer-geerlings-simons | Jennifer {Geerlings-Simons} | SR | f | en:Jennifer Simons; nl:Jennifer Simons | legislator 2010/2020; head_of_state 2025-07/
        jennifer-granholm | Jennifer Granholm | US | f | | minister 2021/2025-01
        jerome-powell | Jerome Powell | US | m | | official 2018-02/
        jesus-seade | Jesús Seade | MX | m | en:Jesus Seade | negotiator 2018/2020
        jill-biden | {Jill Biden} | US | f | | other 2009/2025
        jim-flaherty | Jim Flaherty | CA | m | | minister 2006/2014
        jim-risch | Jim Risch | US | m | en:James Risch | legislator 2009/
        joan-donoghue | Joan Donoghue | US | f | | official 2021/2024
        joaquim-levy | Joaquim Levy | BR | m | | minister 2015/2015
        jocelerme-privert | Jocelerme Privert | HT | m | | head_of_state 2016-02/2017-02
        joe-lieberman | Joe Lieberman | US | m | | legislator 1989/2013
        joe-popolo | Joe Popolo | US | m | | ambassador 2025/
        joey-hood | Joey Hood | US | m | | official 2020/2022; ambassador 2023/2025
        johana-tablada | Johana Tablada | CU | f | | official 2017/
        john-ashe | John Ashe | AG | m | en:John William Ashe | official@un-general-assembly 2013/2014
        john-beyrle | John Beyrle | US | m | | ambassador 2008/2012
        john-boehner | John Boehner | US | m | | legislator 1991/2015-10
        john-brennan | John Brennan | US | m | | official 2009/2013; official 2013-03/2017-01
        john-bryson | John Bryson | US | m | | minister 2011/2012
        john-kelly | John Kelly | US | m | en:John F. Kelly | minister 2017/2017; official 2017-07/2019-01
        john-lipsky | John Lipsky | US | m | | official@imf 2006/2011
        john-podesta | John Podesta | US | m | | official 2014/2015; official 2022/2025
        john-tefft | John Tefft | US | m | | ambassador 2009/2013; ambassador 2014/2017
        john-thune | John Thune | US | m | | legislator 2005/
        johnnie-carson | Johnnie Carson | US | m | | official 2009/2013
        johnny-briceno | Johnny Briceño | BZ | m | en:John Briceño; en:Johnny Briceno | head_of_government 2020-11/
        jon-huntsman | Jon Huntsman | US | m | | ambassador 2009/2011; ambassador 2017/2019
        jonathan-pershing | Jonathan Pershing | US | m | | envoy 2009/2017
        jorge-glas | Jorge Glas | EC | m | | official 2013/2018
        jorge-rodriguez | {Jorge Rodríguez} | VE | m | en:Jorge Rodriguez; en:Jorge Rodríguez Gómez | official 2007/2008; minister 2017/2020; legislator 2021/; negotiator 2014/
        jorge-taiana | Jorge Taiana | AR | m | | foreign_minister 2005/2010; defence_minister 2021-08/2023-12
        jorge-tuto-quiroga | Jorge {Tuto Quiroga} | BO | m | en:Jorge Quiroga | head_of_state 2001/2002; other 2005/
        jose-antonio-garcia-belaunde | José Antonio {García Belaunde} | PE | m | en:Jose Antonio Garcia Belaunde | foreign_minister 2006/2011
        jose-antonio-kast | José Antonio {Kast} | CL | m | en:Jose Antonio Kast | other 2017/
        jose-graziano-da-silva | José {Graziano da Silva} | BR | m | en:Jose Graziano da Silva | secretary_general@fao 2012/2019
        jose-mucio | José Múcio | BR | m | en:José Múcio Monteiro; en:Jose Mucio | defence_minister 2023-01/
        jose-valencia | José {Valencia} | EC | m | en:José Valencia Amores; en:Jose Valencia | foreign_minister 2018-06/2020
        jose-vicente-rangel | José Vicente {Rangel} | VE | m | | official 2002/2007
        josefina-vidal | Josefina Vidal | CU | f | | official 2010/2017; ambassador 2018/2022; official 2022/
        joseph-dunford | Joseph Dunford | US | m | | official 2015/2019
        joseph-votel | Joseph Votel | US | m | | official 2016/2019
        joseph-yun | Joseph Yun | US | m | | envoy 2016/2018; ambassador 2022/2024; ambassador 2025/
        josette-sheeran | Josette Sheeran | US | f | | official@wfp 2007/2012
        josh-gruenbaum | Josh Gruenbaum | US | m | | official 2025/
        juan-carlos-holguin | Juan Carlos {Holguín} | EC | m | en:Juan Carlos Holguin | foreign_minister 2022/2023
        juan-carlos-pinzon | Juan Carlos {Pinzón} | CO | m | en:Juan Carlos Pinzon | defence_minister 2011/2015; ambassador 2015/2017; ambassador 2021/2022
        juan-gonzalez | Juan Gonzalez | US | m | | official 2021/2024
        juan-mendez | Juan Méndez | AR | m | en:Juan Mendez | official@un 2004/2007
        juan-somavia | Juan Somavía | CL | m | en:Juan Somavia | secretary_general@ilo 1999/2012
        juliana-awada | {Juliana Awada} | AR | f | | other 2015/2019
        julianne-smith | Julianne Smith | US | f | | ambassador 2021/2024
        julie-payette | Julie Payette | CA | f | | official 2017/2021
        julie-turner | Julie Turner | US | f | | envoy 2023/2025
        julio-borges | Julio Borges | VE | m | | legislator 2017/2018; other 2018/2021
        julio-cesar-arriola | Julio César {Arriola} | PY | m | en:Julio Cesar Arriola | foreign_minister 2022/2023
        kamina-johnson-smith | Kamina {Johnson Smith} | JM | f | | foreign_minister 2016-03/
        karen-donfried | Karen Donfried | US | f | | official 2013/2014; official 2021/2023
        karen-longaric | Karen Longaric | BO | f | | foreign_minister 2019/2020
        karen-pence | {Karen Pence} | US | f | | other 2017/2021
        karin-herrera | Karin Herrera | GT | f | | official 2024-01/
        karina-milei | {Karina Milei} | AR | f | | official 2023-12/
        karl-eikenberry | Karl Eikenberry | US | m | | ambassador 2009/2011
        kash-patel | Kash Patel | US | m | | official 2025-02/
        kathleen-hicks | Kathleen Hicks | US | f | | official 2021/2025-01
        kay-bailey-hutchison | Kay Bailey {Hutchison} | US | f | | ambassador 2017/2021
        kayleigh-mcenany | Kayleigh McEnany | US | f | | spokesperson 2020/2021
        keiko-fujimori | Keiko Fujimori | PE | f | | other 2011/
        keith-mitchell | Keith Mitchell | GD | m | | head_of_government 1995/2008; head_of_government 2013/2022
        kelly-craft | Kelly Craft | US | f | | ambassador 2017/2019; ambassador@un 2019-09/2021-01
        ken-salazar | Ken Salazar | US | m | | minister 2009/2013; ambassador 2021/2025
        kenneth-baugh | Kenneth Baugh | JM | m | | foreign_minister 2007/2012
        kenneth-juster | Kenneth Juster | US | m | | ambassador 2017/2021
        kenneth-mckenzie | Kenneth McKenzie | US | m | en:Frank McKenzie | official 2019/2022
        kenny-anthony | {Kenny Anthony} | LC | m | | head_of_government 1997/2006; head_of_government 2011/2016
        kevin-hassett | Kevin Hassett | US | m | | official 2017/2019; official 2025/
        kevin-mccarthy | Kevin McCarthy | US | m | | legislator 2007/2023-12
        kimberly-breier | Kimberly Breier | US | f | | official 2018/2019
        kirsten-hillman | Kirsten Hillman | CA | f | | ambassador 2020/2025
        kirstjen-nielsen | Kirstjen Nielsen | US | f | | minister 2017-12/2019-04
        kristi-noem | Kristi Noem | US | f | | minister 2025-01/
        laura-bush | {Laura Bush} | US | f | | other 2001/2009
        laura-richardson | Laura Richardson | US | f | | official 2021/2024
        laurent-lamothe | Laurent Lamothe | HT | m | | foreign_minister 2011/2012; head_of_government 2012-05/2014-12
        laurent-saint-cyr | Laurent {Saint-Cyr} | HT | m | | head_of_state 2025-08/
        leopoldo-lopez | {Leopoldo López} | VE | m | en:Leopoldo Lopez | other 2009/
        leslie-voltaire | Leslie Voltaire | HT | m | | head_of_state 2024-10/2025-03
        lis-cuesta | {Lis Cuesta} | CU | f | en:Lis Cuesta Peraza | other 2018/
        lisa-monaco | Lisa Monaco | US | f | | official 2013/2017; official 2021/2025
        lisandro-rosales | Lisandro {Rosales} | HN | m | | foreign_minister 2019/2022
        lise-grande | Lise Grande | US | f | | official@un 2012/; envoy 2024/2025
        loretta-lynch | Loretta Lynch | US | f | | minister 2015-04/2017-01
        louis-bono | Louis Bono | US | m | | envoy 2023/2025
        louise-arbour | Louise Arbour | CA | f | | official@un 2004/2008; official@un 2017/2018
        luis-alberto-figueiredo | Luis Alberto {Figueiredo} | BR | m | en:Luiz Alberto Figueiredo | foreign_minister 2013-08/2015-01
        luis-alberto-moreno | Luis Alberto {Moreno} | CO | m | | official@idb 2005/2020
        luis-caputo | Luis Caputo | AR | m | | minister 2017/2018; minister 2023-12/
        luis-carlos-villegas | Luis Carlos {Villegas} | CO | m | | ambassador 2013/2015; defence_minister 2015/2018
        luis-castiglioni | Luis {Castiglioni} | PY | m | en:Luis Alberto Castiglioni | foreign_minister 2018/2019
        luis-cresencio-sandoval | Luis Cresencio {Sandoval} | MX | m | | defence_minister 2018/2024
        luis-gallegos | Luis {Gallegos} | EC | m | en:Luis Gallegos Chiriboga | foreign_minister 2020/2021
        luis-gilberto-murillo | Luis Gilberto {Murillo} | CO | m | | ambassador 2022/2024; foreign_minister 2024/2025-01
        luis-moreno-ocampo | Luis {Moreno Ocampo} | AR | m | en:Luis Moreno-Ocampo | official@icc 2003/2012-06
        luis-petri | Luis Petri | AR | m | | defence_minister 2023-12/2025-12
        luisa-gonzalez | Luisa González | EC | f | en:Luisa Gonzalez | other 2023/
        lynn-pascoe | Lynn Pascoe | US | m | en:B. Lynn Pascoe | official@un 2007/2012
        lynne-tracy | Lynne Tracy | US | f | | ambassador 2019/2022; ambassador 2023/2025
        """

    /// The same from M on.
    static let moreAmericasFromM = """
        mallory-stewart | Mallory Stewart | US | f | | official 2022/2025
        maninder-sidhu | Maninder Sidhu | CA | m | | minister 2025-05/
        manuel-adorni | Manuel Adorni | AR | m | | spokesperson 2023-12/2025; official 2025-11/
        manuel-gonzalez-sanz | Manuel {González Sanz} | CR | m | en:Manuel González | foreign_minister 2014/2018
        manuel-marrero | Manuel {Marrero} | CU | m | en:Manuel Marrero Cruz | head_of_government 2019-12/
        manuel-merino | Manuel Merino | PE | m | | head_of_state 2020-11/2020-11
        manuel-rosales | Manuel Rosales | VE | m | | other 2006/; official 2021/2025
        marco-aurelio-garcia | Marco Aurélio {Garcia} | BR | m | en:Marco Aurelio Garcia | official 2003/2016
        margarita-zavala | {Margarita Zavala} | MX | f | | other 2006/2012
        maria-dolores-aguero | María Dolores {Agüero} | HN | f | en:Maria Dolores Aguero | foreign_minister 2016/2019
        maria-isabel-salvador | {María Isabel Salvador} | EC | f | en:Maria Isabel Salvador | foreign_minister 2007/2008; envoy@un 2023/2025
        maria-jose-pinto | María José {Pinto} | EC | f | en:Maria Jose Pinto | official 2025-05/
        maria-laura-da-rocha | Maria Laura {da Rocha} | BR | f | | official 2023/
        mariano-fernandez | Mariano Fernández | CL | m | en:Mariano Fernandez | foreign_minister 2009/2010
        marie-yovanovitch | Marie Yovanovitch | US | f | | ambassador 2016/2019
        marina-silva | {Marina Silva} | BR | f | | minister 2003/2008; minister 2023-01/
        mario-bucaro | Mario {Búcaro} | GT | m | en:Mario Bucaro | foreign_minister 2022/2024-01
        mario-lubetkin | Mario Lubetkin | UY | m | | foreign_minister 2025-03/
        mario-marcel | {Mario Marcel} | CL | m | | minister 2022-03/2025
        mark-brzezinski | Mark Brzezinski | US | m | | ambassador 2011/2015; ambassador 2022/2025
        mark-gitenstein | Mark Gitenstein | US | m | | ambassador@eu 2021/2025
        mark-lippert | Mark Lippert | US | m | | ambassador 2014/2017
        mark-meadows | Mark Meadows | US | m | | legislator 2013/2020; official 2020/2021
        mark-phillips | Mark Phillips | GY | m | | head_of_government 2020-08/
        markwayne-mullin | Markwayne Mullin | US | m | | legislator 2013/
        marsha-blackburn | Marsha Blackburn | US | f | | legislator 2003/
        marshall-billingslea | Marshall Billingslea | US | m | | envoy 2020/2021
        marta-lucia-ramirez | Marta Lucía {Ramírez} | CO | f | en:Marta Lucia Ramirez | defence_minister 2002/2003; official 2018/2022; foreign_minister 2021-05/2022-08
        martin-dempsey | Martin Dempsey | US | m | | official 2011/2015
        martin-guzman | Martín Guzmán | AR | m | en:Martin Guzman | minister 2019-12/2022-07
        martin-indyk | Martin Indyk | US | m | | ambassador 1995/2001; envoy 2013/2014
        mary-ng | Mary Ng | CA | f | | minister 2019/2025
        mary-simon | {Mary Simon} | CA | f | | official 2021-07/
        massad-boulos | Massad Boulos | US | m | | envoy 2025/
        matthew-palmer | Matthew Palmer | US | m | | envoy 2019/2021
        matthew-pottinger | Matthew Pottinger | US | m | en:Matt Pottinger | official 2017/2021
        matthew-whitaker | Matthew Whitaker | US | m | | ambassador 2025-04/
        mauricio-claver-carone | Mauricio {Claver-Carone} | US | m | | official@idb 2020/2022; envoy 2025/2025
        mauricio-montalvo | Mauricio Montalvo | EC | m | | foreign_minister 2021/2022
        max-baucus | Max Baucus | US | m | | legislator 1978/2014; ambassador 2014/2017
        maxime-bernier | Maxime Bernier | CA | m | | foreign_minister 2007/2008-05
        maya-fernandez | Maya Fernández | CL | f | en:Maya Fernandez; en:Maya Fernández Allende | defence_minister 2022-03/2025-03
        melvin-bouva | Melvin Bouva | SR | m | | foreign_minister 2025-07/
        mercedes-araoz | Mercedes Aráoz | PE | f | en:Mercedes Araoz | minister 2006/2010; official 2016/2020
        merrick-garland | Merrick Garland | US | m | | minister 2021-03/2025-01
        michael-faulkender | Michael Faulkender | US | m | | official 2025/
        michael-froman | Michael Froman | US | m | | official 2009/2013; minister 2013-06/2017-01
        michael-hayden | Michael Hayden | US | m | | official 2006/2009
        michael-ignatieff | Michael Ignatieff | CA | m | | other 2008/2011
        michael-kurilla | Michael Kurilla | US | m | en:Erik Kurilla; en:Michael Erik Kurilla | official 2022/2025
        michael-mccaul | Michael McCaul | US | m | | legislator 2005/
        michael-mcfaul | Michael McFaul | US | m | | official 2009/2012; ambassador 2012/2014
        michael-rigas | Michael Rigas | US | m | | official 2025/
        michaelle-jean | {Michaëlle Jean} | CA | f | en:Michaelle Jean | official 2005/2010; secretary_general@francophonie 2015/2019-01
        michel-issa | Michel Issa | US | m | | ambassador 2025/
        michele-flournoy | Michèle Flournoy | US | f | en:Michele Flournoy | official 2009/2012
        michele-montas | Michèle Montas | HT | f | en:Michele Montas | spokesperson@un 2007/2009
        michelle-bolsonaro | {Michelle Bolsonaro} | BR | f | | other 2019/2023
        michelle-obama | {Michelle Obama} | US | f | | other 2009/2017
        mick-mulvaney | Mick Mulvaney | US | m | | official 2017/2020; envoy 2020/2021
        miguel-d-escoto | Miguel {d'Escoto} | NI | m | en:Miguel d'Escoto Brockmann | official@un-general-assembly 2008/2009
        miguel-vargas | Miguel Vargas | DO | m | en:Miguel Vargas Maldonado | foreign_minister 2016/2020
        mike-rogers | Mike Rogers | US | m | | legislator 2001/2015
        mike-turner | Mike Turner | US | m | | legislator 2003/
        mitch-mcconnell | Mitch McConnell | US | m | | legislator 1985/
        mitt-romney | Mitt Romney | US | m | | other 2008/2012; legislator 2019/2025-01
        molly-phee | Molly Phee | US | f | en:Mary Catherine Phee | ambassador 2015/2017; official 2021/2024
        moses-nagamootoo | Moses Nagamootoo | GY | m | | head_of_government 2015/2020
        nasry-asfura | Nasry Asfura | HN | m | | other 2021/
        nathalie-drouin | Nathalie Drouin | CA | f | | official 2024/
        nelson-jobim | Nelson Jobim | BR | m | | defence_minister 2007/2011
        nestor-popolizio | Néstor Popolizio | PE | m | en:Nestor Popolizio | foreign_minister 2018/2019
        nicanor-duarte | Nicanor {Duarte} | PY | m | en:Nicanor Duarte Frutos | head_of_state 2003/2008-08
        nicolas-dujovne | Nicolás Dujovne | AR | m | en:Nicolas Dujovne | minister 2017/2019
        nilda-garre | Nilda Garré | AR | f | en:Nilda Garre | defence_minister 2005/2010
        omar-garcia-harfuch | Omar {García Harfuch} | MX | m | en:Omar Garcia Harfuch | minister 2024-10/
        omar-paganini | Omar Paganini | UY | m | | foreign_minister 2023-11/2025-03
        oscar-aguad | Oscar Aguad | AR | m | | defence_minister 2017/2019
        oscar-maurtua | Óscar Maúrtua | PE | m | en:Oscar Maurtua | foreign_minister 2005/2006; foreign_minister 2021/2022
        oscar-naranjo | Óscar Naranjo | CO | m | en:Oscar Naranjo | official 2017/2018
        otty-patino | Otty Patiño | CO | m | en:Otty Patino | negotiator 2022/
        pablo-beltran | Pablo Beltrán | CO | m | en:Pablo Beltran | negotiator 2017/
        pam-bondi | Pam Bondi | US | f | | minister 2025-02/
        patricia-bullrich | Patricia Bullrich | AR | f | | minister 2015/2019; minister 2023-12/2025-12
        patrick-manning | Patrick Manning | TT | m | | head_of_government 2001/2010
        patrick-ryder | Patrick Ryder | US | m | en:Pat Ryder | spokesperson 2022/2025
        patrick-shanahan | Patrick Shanahan | US | m | | official 2017/2019; defence_minister 2019-01/2019-06
        paul-manafort | Paul Manafort | US | m | | other 2016/2018
        paul-ryan | {Paul Ryan} | US | m | | legislator 1999/2019-01
        paul-wolfowitz | Paul Wolfowitz | US | m | | official 2001/2005; secretary_general@world-bank 2005-06/2007-06
        paula-mae-weekes | Paula-Mae {Weekes} | TT | f | | head_of_state 2018/2023
        paulo-guedes | Paulo Guedes | BR | m | | minister 2019/2022
        pedro-alliana | Pedro Alliana | PY | m | | official 2023-08/
        pedro-brolo | Pedro {Brolo} | GT | m | | foreign_minister 2020/2022
        pedro-sanchez-suarez | Pedro {Sánchez Suárez} | CO | m | | defence_minister 2025/
        pedro-vaz | Pedro {Vaz} | UY | m | | foreign_minister 2009/2010
        penny-pritzker | Penny Pritzker | US | f | | minister 2013/2017-01; envoy 2023/2024
        perry-christie | Perry Christie | BS | m | | head_of_government 2012/2017
        pete-hoekstra | {Pete Hoekstra} | US | m | | legislator 1993/2011; ambassador 2018/2021; ambassador 2025/
        peter-mackay | Peter MacKay | CA | m | | foreign_minister 2006/2007; defence_minister 2007-08/2013-07
        philip-breedlove | Philip Breedlove | US | m | | official@nato 2013/2016
        philip-crowley | Philip Crowley | US | m | en:P.J. Crowley; en:PJ Crowley | spokesperson 2009/2011
        philip-davidson | Philip Davidson | US | m | | official 2018/2021
        philip-davis | Philip Davis | BS | m | | head_of_government 2021-09/
        philip-goldberg | Philip Goldberg | US | m | en:Philip S. Goldberg | ambassador 2006/2008; ambassador 2013/2024
        philip-j-pierre | {Philip J. Pierre} | LC | m | en:Philip Pierre | head_of_government 2021-07/
        philip-murphy | Philip Murphy | US | m | en:Phil Murphy | ambassador 2009/2013
        philip-reeker | Philip Reeker | US | m | | official 2019/2021; ambassador 2021/2022
        philippe-couillard | Philippe Couillard | CA | m | | official 2014/2018
        pierre-poilievre | Pierre Poilievre | CA | m | | other 2022/
        princeton-lyman | Princeton Lyman | US | m | | envoy 2011/2013
        rafael-ramirez | Rafael Ramírez | VE | m | en:Rafael Ramirez | minister 2002/2014; foreign_minister 2014-09/2014-12; ambassador@un 2014/2017
        rafael-roncagliolo | Rafael Roncagliolo | PE | m | | foreign_minister 2011/2013
        rahm-emanuel | Rahm Emanuel | US | m | | official 2009/2010; ambassador 2022/2025
        rand-paul | {Rand Paul} | US | m | | legislator 2011/
        raquel-buenrostro | Raquel Buenrostro | MX | f | | minister 2022/2024
        raquel-pena | Raquel Peña | DO | f | en:Raquel Pena | official 2020-08/
        raul-jungmann | Raul Jungmann | BR | m | | defence_minister 2016/2018
        rebeca-grynspan | Rebeca Grynspan | CR | f | | official@un 2010/2014; secretary_general@segib 2014/2021; secretary_general@unctad 2021-09/
        rene-castro | René Castro | CR | m | en:Rene Castro | foreign_minister 2010/2011
        ricardo-cabrisas | Ricardo Cabrisas | CU | m | | minister 2014/2024
        ricardo-luna | Ricardo Luna | PE | m | | foreign_minister 2016/2018
        ricardo-trevilla | Ricardo {Trevilla} | MX | m | | defence_minister 2024-10/
        ricardo-zuniga | Ricardo Zúniga | US | m | en:Ricardo Zuniga | official 2012/2015; envoy 2021/2022
        richard-blumenthal | Richard Blumenthal | US | m | | legislator 2011/
        richard-grenell | Richard Grenell | US | m | en:Ric Grenell | ambassador 2018/2020; envoy 2019/2021; envoy 2025/
        richard-hoagland | Richard Hoagland | US | m | | envoy 2016/2017
        richard-lugar | Richard Lugar | US | m | | legislator 1977/2013
        richard-verma | Richard Verma | US | m | | ambassador 2014/2017; official 2023/2025
        rick-perry | Rick Perry | US | m | | minister 2017/2019
        rob-nicholson | Rob Nicholson | CA | m | | defence_minister 2013/2015-02; foreign_minister 2015-02/2015-11
        robert-bradtke | Robert Bradtke | US | m | | envoy 2009/2013
        robert-ford | Robert Ford | US | m | | ambassador 2010/2014
        robert-kennedy | Robert Kennedy | US | m | en:Robert F. Kennedy Jr. | minister 2025-02/
        robert-mueller | Robert Mueller | US | m | | official 2001/2013
        roberta-jacobson | Roberta Jacobson | US | f | | official 2011/2016; ambassador 2016/2018
        roberta-lajous | Roberta Lajous | MX | f | | ambassador 1995/2019
        roberto-alvarez | {Roberto Álvarez} | DO | m | en:Roberto Álvarez Gil; en:Roberto Alvarez | foreign_minister 2020-08/
        roberto-ampuero | Roberto Ampuero | CL | m | | foreign_minister 2018-03/2019-06
        roberto-henriquez | Roberto Henríquez | PA | m | en:Roberto Henriquez | foreign_minister 2011/2012
        roberto-micheletti | Roberto Micheletti | HN | m | | head_of_state 2009-06/2010-01
        roberto-velasco | Roberto {Velasco} | MX | m | en:Roberto Velasco Álvarez | official 2019/
        rodolfo-nin-novoa | Rodolfo {Nin Novoa} | UY | m | | official 2005/2010; foreign_minister 2015-03/2020-03
        rodolfo-solano | Rodolfo Solano | CR | m | | foreign_minister 2020/2022
        rodrigo-londono | Rodrigo {Londoño} | CO | m | en:Rodrigo Londono; en:Timoleón Jiménez; en:Timochenko | other 2011/
        rodrigo-maia | Rodrigo Maia | BR | m | | legislator 2016/2021
        rodrigo-pacheco | Rodrigo Pacheco | BR | m | | legislator 2021/2025
        rodrigo-rivera | Rodrigo Rivera | CO | m | | defence_minister 2010/2011
        rogelio-mayta | Rogelio Mayta | BO | m | | foreign_minister 2020/2023
        rogelio-pfirter | Rogelio Pfirter | AR | m | | secretary_general@opcw 2002/2010
        rogelio-ramirez-de-la-o | Rogelio {Ramírez de la O} | MX | m | en:Rogelio Ramirez de la O | minister 2021/2025
        roger-carstens | Roger Carstens | US | m | | envoy 2020/2025
        roger-wicker | Roger Wicker | US | m | | legislator 2007/
        ron-desantis | Ron DeSantis | US | m | | official 2019/
        ron-kirk | Ron Kirk | US | m | | minister 2009-03/2013-03
        ron-klain | Ron Klain | US | m | | official 2021/2023
        ronald-venetiaan | Ronald Venetiaan | SR | m | | head_of_state 1991/1996; head_of_state 2000/2010-08
        ronaldo-costa-filho | Ronaldo {Costa Filho} | BR | m | | ambassador@un 2020/2023
        roosevelt-skerrit | Roosevelt Skerrit | DM | m | | head_of_government 2004-01/
        rosa-icela-rodriguez | Rosa Icela {Rodríguez} | MX | f | en:Rosa Icela Rodriguez | minister 2020/
        rosa-villavicencio | Rosa {Villavicencio} | CO | f | en:Rosa Yolanda Villavicencio | foreign_minister 2025-07/
        rosangela-da-silva | {Rosângela da Silva} | BR | f | en:Janja; en:Rosangela da Silva | other 2023/
        rose-gottemoeller | Rose Gottemoeller | US | f | | official 2009/2016; official@nato 2016/2019
        ruben-ramirez-lezcano | Rubén {Ramírez Lezcano} | PY | m | en:Rubén Ramírez; en:Ruben Ramirez Lezcano | foreign_minister 2006/2008; foreign_minister 2023-08/
        rudy-giuliani | Rudy Giuliani | US | m | en:Rudolph Giuliani | other 2016/2021
        ryan-crocker | Ryan Crocker | US | m | | ambassador 2007/2009; ambassador 2011/2012
        """

    /// The same from S on.
    static let moreAmericasFromS = """
        sabrina-singh | Sabrina Singh | US | f | | spokesperson 2022/2025
        salvador-cienfuegos | Salvador Cienfuegos | MX | m | | defence_minister 2012/2018
        salvador-nasralla | Salvador {Nasralla} | HN | m | | other 2017/
        samuel-lewis-navarro | Samuel {Lewis Navarro} | PA | m | | foreign_minister 2004/2009; official 2004/2009
        samuel-moncada | Samuel Moncada | VE | m | | foreign_minister 2017-06/2017-08; ambassador@un 2017/
        samuel-paparo | Samuel Paparo | US | m | | official 2024-05/
        samuel-santos-lopez | Samuel {Santos López} | NI | m | en:Samuel Santos | foreign_minister 2007/2017
        sandra-jovel | Sandra {Jovel} | GT | f | | foreign_minister 2017/2020
        sandra-mason | Sandra Mason | BB | f | | head_of_state 2021-11/2025-11
        scott-gration | Scott Gration | US | m | | envoy 2009/2011; ambassador 2011/2012
        sean-parnell | Sean Parnell | US | m | | spokesperson 2025/
        sean-savett | Sean Savett | US | m | | spokesperson 2023/2025
        sean-sobers | Sean Sobers | TT | m | | foreign_minister 2025-05/
        sergio-danese | Sergio Danese | BR | m | en:Sérgio Danese | official 2015/2016; ambassador@un 2023/
        sergio-gor | Sergio Gor | US | m | | official 2025/; ambassador 2025/
        sergio-jaramillo | Sergio {Jaramillo} | CO | m | | negotiator 2012/2017
        sergio-massa | Sergio Massa | AR | m | | legislator 2019/2022; minister 2022-08/2023-12
        shefali-razdan-duggal | Shefali {Razdan Duggal} | US | f | | ambassador 2022/2025
        simon-stiell | Simon Stiell | GD | m | | official@unfccc 2022-08/
        sophie-gregoire-trudeau | {Sophie Grégoire Trudeau} | CA | f | en:Sophie Grégoire | other 2015/2023
        stalin-gonzalez | Stalin González | VE | m | en:Stalin Gonzalez | negotiator 2019/
        stanley-mcchrystal | Stanley McChrystal | US | m | | official 2009/2010
        stephanie-grisham | Stephanie Grisham | US | f | | spokesperson 2019/2020
        stephen-bosworth | Stephen Bosworth | US | m | | envoy 2009/2011
        stephen-miller | Stephen Miller | US | m | | official 2017/2021; official 2025/
        stephenson-king | {Stephenson King} | LC | m | | head_of_government 2007/2011
        steve-bannon | Steve Bannon | US | m | | official 2017/2017
        steve-daines | Steve Daines | US | m | | legislator 2015/
        steve-feinberg | Steve Feinberg | US | m | en:Stephen Feinberg | official 2025-03/
        steven-chu | Steven Chu | US | m | | minister 2009/2013
        steven-guilbeault | Steven Guilbeault | CA | m | | minister 2019/2025
        stuart-levey | Stuart Levey | US | m | | official 2004/2011
        stuart-young | Stuart Young | TT | m | | minister 2018/2025; head_of_government 2025-03/2025-05
        susan-schwab | Susan Schwab | US | f | | minister 2006/2009-01
        susie-wiles | Susie Wiles | US | f | | official 2025-01/
        sylvanie-burton | Sylvanie Burton | DM | f | | head_of_state 2023-10/
        tareck-el-aissami | Tareck {El Aissami} | VE | m | | official 2017/2018; minister 2018/2023
        tarek-william-saab | Tarek William {Saab} | VE | m | | official 2014/
        tatiana-clouthier | Tatiana Clouthier | MX | f | | minister 2021/2022
        ted-cruz | {Ted Cruz} | US | m | | legislator 2013/
        teodoro-ribera | Teodoro Ribera | CL | m | | foreign_minister 2019-06/2020-07
        terrance-drew | Terrance Drew | KN | m | | head_of_government 2022-08/
        terry-branstad | Terry Branstad | US | m | | ambassador 2017/2020
        thomas-mulcair | Thomas Mulcair | CA | m | | other 2012/2017
        thomas-nides | Thomas Nides | US | m | en:Tom Nides | official 2011/2013; ambassador 2021/2023
        thomas-shannon | Thomas Shannon | US | m | en:Thomas A. Shannon | official 2005/2009; ambassador 2010/2013; official 2016/2018
        tibor-nagy | Tibor Nagy | US | m | | official 2018/2021
        tillman-thomas | {Tillman Thomas} | GD | m | | head_of_government 2008/2013
        tim-kaine | Tim Kaine | US | m | | legislator 2013/
        tim-lenderking | Tim Lenderking | US | m | en:Timothy Lenderking | envoy 2021/2025
        timothy-geithner | Timothy Geithner | US | m | en:Tim Geithner | minister 2009-01/2013-01
        timothy-harris | Timothy Harris | KN | m | | head_of_government 2015/2022
        tod-wolters | Tod Wolters | US | m | | official@nato 2019/2022
        tom-homan | Tom Homan | US | m | | official 2017/2018; official 2025/
        tom-perriello | Tom Perriello | US | m | | envoy 2015/2017; envoy 2024/2025
        tommy-pigott | Tommy Pigott | US | m | en:Thomas Pigott | spokesperson 2025/
        tommy-vietor | Tommy Vietor | US | m | | spokesperson 2011/2013
        troy-fitrell | Troy Fitrell | US | m | | official 2025/
        usha-vance | {Usha Vance} | US | f | | other 2025/
        valdrack-jaentschke | Valdrack {Jaentschke} | NI | m | en:Valdrack Ludwing Jaentschke | foreign_minister 2024/
        vedant-patel | Vedant Patel | US | m | | spokesperson 2021/2025
        veronica-abad | Verónica Abad | EC | f | en:Veronica Abad | official 2023-11/2025
        victor-geneus | Victor {Généus} | HT | m | en:Jean Victor Geneus; en:Jean Victor Généus | foreign_minister 2021/2024
        victoria-villarruel | Victoria Villarruel | AR | f | | official 2023-12/
        virginia-gamba | Virginia Gamba | AR | f | | official@un 2017/
        wally-adeyemo | Wally Adeyemo | US | m | | official 2021/2025
        walter-braga-netto | Walter {Braga Netto} | BR | m | | defence_minister 2021/2022
        warren-stephens | Warren Stephens | US | m | | ambassador 2025/
        wilfred-elrington | Wilfred Elrington | BZ | m | | foreign_minister 2008/2020
        william-barr | William Barr | US | m | en:Bill Barr | minister 2019-02/2020-12
        william-hagerty | William Hagerty | US | m | en:Bill Hagerty | ambassador 2017/2019; legislator 2021/
        william-lacy-swing | William {Lacy Swing} | US | m | | secretary_general@iom 2008/2018
        william-perry | William Perry | US | m | | defence_minister 1994/1997
        william-taylor | William Taylor | US | m | en:Bill Taylor | ambassador 2006/2009; ambassador 2019/2020
        winston-lackin | Winston Lackin | SR | m | | foreign_minister 2010/2015
        xochitl-galvez | Xóchitl Gálvez | MX | f | en:Xochitl Galvez | legislator 2018/2023; other 2023/
        yldiz-pollack-beighle | Yldiz {Pollack-Beighle} | SR | f | | foreign_minister 2017/2020
        """
}
