extension People {
    /// Heads of state and government and ministers of the states that the other tables name few of.
    static let moreStatesFromA = """
        abd-rabbuh-mansur-hadi | Abd Rabbuh Mansur {Hadi} | YE | m | ar:عبد ربه منصور هادي; en:Abdrabbuh Mansour Hadi; en:Abd-Rabbu Mansour Hadi | head_of_state 2012/2022
        abdallah-bou-habib | Abdallah {Bou Habib} | LB | m | ar:عبد الله بو حبيب; en:Abdallah Bouhabib | foreign_minister 2021/2025
        abdelilah-benkirane | Abdelilah Benkirane | MA | m | ar:عبد الإله بنكيران | head_of_government 2011/2017
        abdoulaye-bathily | Abdoulaye Bathily | SN | m | | envoy@un 2022/2024
        abdoulaye-diop | Abdoulaye Diop | ML | m | | foreign_minister 2014/2017; foreign_minister 2021-06/
        abdoulaye-wade | Abdoulaye Wade | SN | m | | head_of_state 2000/2012
        abdourahamane-tiani | Abdourahamane Tiani | NE | m | en:Abdourahamane Tchiani | head_of_state 2023-07/
        abdul-ghani-baradar | Abdul Ghani {Baradar} | AF | m | en:Mullah Baradar | negotiator 2019/2021; official 2021/
        abdul-hamid-dbeibah | Abdul Hamid {Dbeibah} | LY | m | ar:عبد الحميد الدبيبة; en:Abdulhamid Dbeibah; en:Abdul Hamid Dbeibeh; fr:Abdelhamid Dbeibah; de:Abdul Hamid Dbaiba; es:Abdul Hamid Dbeibé | head_of_government 2021/
        abdul-latif-rashid | Abdul Latif {Rashid} | IQ | m | ar:عبد اللطيف رشيد; en:Abdul Latif Rashid; en:Abdullatif Rashid | head_of_state 2022-10/
        abdulla-shahid | Abdulla Shahid | MV | m | | foreign_minister 2018/2023
        abdullah-bin-zayed | Abdullah {bin Zayed} | AE | m | ar:عبد الله بن زايد; en:Abdullah bin Zayed Al Nahyan; fr:Abdallah ben Zayed; es:Abdalá bin Zayed | foreign_minister 2006/
        abhisit-vejjajiva | Abhisit Vejjajiva | TH | m | | head_of_government 2008/2011
        adama-barrow | Adama Barrow | GM | m | | head_of_state 2017/
        adil-abdul-mahdi | Adil {Abdul-Mahdi} | IQ | m | ar:عادل عبد المهدي; en:Adel Abdul Mahdi; en:Adel Abdel Mahdi | head_of_government 2018-10/2020-05
        aguila-saleh | Aguila Saleh | LY | m | ar:عقيلة صالح | legislator 2014/
        ahmed-aboul-gheit | Ahmed {Aboul Gheit} | EG | m | ar:أحمد أبو الغيط | foreign_minister 2004/2011; secretary_general@arab-league 2016/
        ahmed-attaf | Ahmed Attaf | DZ | m | ar:أحمد عطاف | foreign_minister 1996/1999; foreign_minister 2023-03/
        aigars-kalvitis | Aigars Kalvītis | LV | m | | head_of_government 2004/2007
        ajay-banga | Ajay Banga | US | m | | secretary_general@world-bank 2023-06/
        ajit-doval | Ajit Doval | IN | m | | official 2014/
        alain-berset | Alain Berset | CH | m | | minister 2012/2023; head_of_state 2018/2018; head_of_state 2023/2023; secretary_general@council-of-europe 2024/
        alan-garcia | Alan García | PE | m | en:Alan Garcia | head_of_state 2006/2011
        alan-peter-cayetano | Alan Peter {Cayetano} | PH | m | | foreign_minister 2017/2018
        alar-karis | Alar Karis | EE | m | | head_of_state 2021-10/
        alassane-ouattara | Alassane Ouattara | CI | m | | head_of_state 2010/
        albert-del-rosario | Albert {del Rosario} | PH | m | | foreign_minister 2011/2016
        albert-ii-of-monaco | {Albert} II of Monaco | MC | m | en:Prince Albert; fr:Albert II de Monaco | monarch 2005/
        albert-ramdin | Albert Ramdin | SR | m | | foreign_minister 2020/2025; secretary_general@oas 2025-05/
        alberto-van-klaveren | Alberto {van Klaveren} | CL | m | | foreign_minister 2023-03/
        albin-kurti | Albin Kurti | XK | m | | head_of_government 2020/2020; head_of_government 2021-03/
        alejandro-giammattei | Alejandro Giammattei | GT | m | | head_of_state 2020/2024
        alejandro-toledo | Alejandro Toledo | PE | m | | head_of_state 2001/2006
        aleksandar-vucic | Aleksandar Vučić | RS | m | | head_of_government 2014/2017; head_of_state 2017-05/
        aleksander-kwasniewski | Aleksander Kwaśniewski | PL | m | | head_of_state 1995/2005
        alexander-downer | Alexander Downer | AU | m | | foreign_minister 1996/2007
        alexander-grushko | Alexander Grushko | RU | m | ru:Александр Грушко | official 2012/
        alexander-van-der-bellen | Alexander {Van der Bellen} | AT | m | | head_of_state 2017-01/
        alfonso-dastis | Alfonso Dastis | ES | m | | foreign_minister 2016/2018
        alfred-gusenbauer | Alfred Gusenbauer | AT | m | | head_of_government 2007/2008
        alfred-moisiu | Alfred Moisiu | AL | m | | head_of_state 2002/2007
        ali-abdullah-saleh | Ali Abdullah {Saleh} | YE | m | ar:علي عبد الله صالح; fr:Ali Abdallah Saleh; de:Ali Abdullah Salih | head_of_state 1990/2012
        ali-bagheri-kani | Ali Bagheri {Kani} | IR | m | fa:علی باقری کنی; en:Ali Bagheri | negotiator 2021/2024; foreign_minister 2024/2024
        ali-bongo | Ali Bongo | GA | m | en:Ali Bongo Ondimba | head_of_state 2009/2023
        alicia-barcena | Alicia Bárcena | MX | f | | foreign_minister 2023-07/2024-09
        allan-rock | Allan Rock | CA | m | | ambassador@un 2003/2006
        almazbek-atambayev | Almazbek Atambayev | KG | m | ru:Алмазбек Атамбаев | head_of_state 2011/2017
        aloysio-nunes | Aloysio Nunes | BR | m | | foreign_minister 2017/2018
        alpha-conde | Alpha Condé | GN | m | | head_of_state 2010/2021
        alvaro-colom | Álvaro Colom | GT | m | | head_of_state 2008/2012
        alvaro-leyva | Álvaro Leyva | CO | m | | foreign_minister 2022/2024
        amadou-toumani-toure | Amadou Toumani {Touré} | ML | m | en:Amadou Toumani Toure | head_of_state 2002/2012
        amina-mohamed | Amina Mohamed | KE | f | | foreign_minister 2013/2018; minister 2018/2022
        amir-khan-muttaqi | Amir Khan {Muttaqi} | AF | m | | foreign_minister 2021-09/
        amos-hochstein | Amos Hochstein | US | m | | envoy 2021/2025
        amr-moussa | Amr Moussa | EG | m | ar:عمرو موسى | foreign_minister 1991/2001; secretary_general@arab-league 2001/2011
        ana-birchall | Ana Birchall | RO | f | | official 2018/2019
        ana-brnabic | Ana Brnabić | RS | f | | head_of_government 2017/2024
        anatoly-antonov | Anatoly Antonov | RU | m | ru:Анатолий Антонов | ambassador 2017/2024
        anatoly-serdyukov | Anatoly Serdyukov | RU | m | ru:Анатолий Сердюков | defence_minister 2007/2012
        anders-ygeman | Anders Ygeman | SE | m | | minister 2014/2022
        andrei-belousov | Andrei Belousov | RU | m | ru:Андрей Белоусов; en:Andrey Belousov | defence_minister 2024-05/
        andrej-kiska | Andrej Kiska | SK | m | | head_of_state 2014/2019
        andrew-holness | Andrew Holness | JM | m | | head_of_government 2016-03/
        andrii-sybiha | Andrii Sybiha | UA | m | uk:Андрій Сибіга; en:Andriy Sybiha; de:Andrij Sybiha; fr:Andriï Sybiha; es:Andrí Sibiga; nl:Andrij Sybiha | foreign_minister 2024-09/
        andrius-kubilius | Andrius Kubilius | LT | m | | head_of_government 2008/2012; official@european-commission 2024-12/
        andriy-yermak | Andriy Yermak | UA | m | uk:Андрій Єрмак; de:Andrij Jermak; nl:Andrij Jermak; fr:Andriï Iermak; es:Andriy Yermak; en:Andrii Yermak | official 2020-02/2025-11
        andrus-ansip | Andrus Ansip | EE | m | | head_of_government 2005/2014
        andry-rajoelina | Andry Rajoelina | MG | m | | head_of_state 2009/2014; head_of_state 2019/2025
        angel-gurria | Ángel Gurría | MX | m | en:Angel Gurria | secretary_general@oecd 2006/2021
        anibal-cavaco-silva | Aníbal {Cavaco Silva} | PT | m | | head_of_state 2006/2016
        anita-anand | Anita Anand | CA | f | | defence_minister 2021/2023; foreign_minister 2025-05/
        ank-bijleveld | Ank Bijleveld | NL | f | | defence_minister 2017/2021
        ann-linde | Ann Linde | SE | f | | foreign_minister 2019/2022
        anne-marie-trevelyan | Anne-Marie Trevelyan | GB | f | | minister 2020/2022
        annegret-kramp-karrenbauer | Annegret {Kramp-Karrenbauer} | DE | f | | defence_minister 2019/2021
        anniken-huitfeldt | Anniken Huitfeldt | NO | f | | foreign_minister 2021/2023
        antanas-valionis | Antanas Valionis | LT | m | | foreign_minister 2000/2006
        antonio-costa | António Costa | PT | m | | head_of_government 2015-11/2024-04; official@european-council 2024-12/
        antonio-patriota | Antonio Patriota | BR | m | en:Antônio Patriota | foreign_minister 2011/2013
        antonio-tajani | Antonio Tajani | IT | m | | official@european-parliament 2017-01/2019-07; foreign_minister 2022-10/
        antonis-samaras | Antonis Samaras | GR | m | el:Αντώνης Σαμαράς | head_of_government 2012-06/2015-01
        anura-kumara-dissanayake | Anura Kumara {Dissanayake} | LK | m | | head_of_state 2024-09/
        anutin-charnvirakul | Anutin Charnvirakul | TH | m | | head_of_government 2025-09/
        anwar-gargash | Anwar Gargash | AE | m | ar:أنور قرقاش | official 2008/
        anze-logar | Anže Logar | SI | m | | foreign_minister 2020/2022
        arancha-gonzalez-laya | Arancha {González Laya} | ES | f | en:Arancha González | foreign_minister 2020/2021
        ariel-henry | Ariel Henry | HT | m | | head_of_government 2021/2024
        ariel-sharon | Ariel Sharon | IL | m | he:אריאל שרון; nl:Ariel Sharon; de:Ariel Scharon | head_of_government 2001/2006
        armando-guebuza | Armando Guebuza | MZ | m | | head_of_state 2005/2015
        arnold-ruutel | Arnold Rüütel | EE | m | | head_of_state 2001/2006
        artis-pabriks | Artis Pabriks | LV | m | | foreign_minister 2004/2007; defence_minister 2019/2022
        asif-ali-zardari | Asif Ali {Zardari} | PK | m | ur:آصف علی زرداری | head_of_state 2008-09/2013-09; head_of_state 2024-03/
        asim-munir | Asim Munir | PK | m | | official 2022-11/
        assimi-goita | Assimi Goïta | ML | m | en:Assimi Goita | head_of_state 2021-05/
        atifete-jahjaga | Atifete Jahjaga | XK | f | | head_of_state 2011/2016
        audronius-azubalis | Audronius Ažubalis | LT | m | | foreign_minister 2010/2012
        augusto-santos-silva | Augusto {Santos Silva} | PT | m | | foreign_minister 2015/2022
        aurelio-nuno | Aurelio Nuño | MX | m | | minister 2015/2017
        azali-assoumani | Azali Assoumani | KM | m | | head_of_state 2016/
        aziz-akhannouch | Aziz Akhannouch | MA | m | ar:عزيز أخنوش | head_of_government 2021/
        """

    /// The same from B on.
    static let moreStatesFromB = """
        baburam-bhattarai | Baburam Bhattarai | NP | m | | head_of_government 2011/2013
        badr-abdelatty | Badr Abdelatty | EG | m | ar:بدر عبد العاطي; fr:Badr Abdelatty; es:Badr Abdelaty; de:Badr Abdelatty; en:Badr Abdel Aty | foreign_minister 2024-07/
        badr-al-busaidi | Badr {al-Busaidi} | OM | m | ar:بدر البوسعيدي; en:Badr Albusaidi; en:Badr bin Hamad Al Busaidi; de:Badr al-Busaidi | foreign_minister 2020-08/
        baiba-braze | Baiba Braže | LV | f | en:Baiba Braze | foreign_minister 2024-04/
        bajram-begaj | Bajram Begaj | AL | m | | head_of_state 2022-07/
        bakir-izetbegovic | Bakir Izetbegović | BA | m | | head_of_state 2010/2018
        barham-salih | Barham Salih | IQ | m | ar:برهم صالح; en:Barham Saleh | head_of_state 2018-10/2022-10
        bart-de-wever | Bart {De Wever} | BE | m | | head_of_government 2025-02/
        bassirou-diomaye-faye | Bassirou Diomaye {Faye} | SN | m | | head_of_state 2024-04/
        beata-szydlo | Beata Szydło | PL | f | | head_of_government 2015-11/2017-12
        beate-meinl-reisinger | Beate {Meinl-Reisinger} | AT | f | | foreign_minister 2025-03/
        beji-caid-essebsi | Béji {Caïd Essebsi} | TN | m | en:Beji Caid Essebsi; ar:الباجي قائد السبسي | head_of_government 2011/2011; head_of_state 2014/2019
        ben-bot | Ben Bot | NL | m | | foreign_minister 2003/2007
        ben-knapen | Ben Knapen | NL | m | | official 2010/2012; foreign_minister 2021/2022
        ben-wallace | Ben Wallace | GB | m | | defence_minister 2019/2023
        benita-ferrero-waldner | Benita {Ferrero-Waldner} | AT | f | | foreign_minister 2000/2004; official@european-commission 2004/2009
        benjamin-haddad | Benjamin Haddad | FR | m | | minister 2024-09/
        bernard-cazeneuve | Bernard Cazeneuve | FR | m | | minister 2014/2016; head_of_government 2016/2017
        bernard-quintin | Bernard Quintin | BE | m | | foreign_minister 2024-11/2025-02
        bernardino-leon | Bernardino León | ES | m | en:Bernardino Leon | envoy@un 2014/2015
        bernardo-arevalo | Bernardo Arévalo | GT | m | | head_of_state 2024-01/
        bezalel-smotrich | Bezalel Smotrich | IL | m | he:בצלאל סמוטריץ' | minister 2022/
        bidzina-ivanishvili | Bidzina Ivanishvili | GE | m | | head_of_government 2012/2013
        bilawal-bhutto-zardari | Bilawal {Bhutto Zardari} | PK | m | | foreign_minister 2022-04/2023-08
        bill-blair | Bill Blair | CA | m | | defence_minister 2023/2025
        bill-english | Bill English | NZ | m | | head_of_government 2016/2017
        bill-morneau | Bill Morneau | CA | m | | minister 2015/2020
        binali-yildirim | Binali Yıldırım | TR | m | en:Binali Yildirim | head_of_government 2016-05/2018-07
        bisera-turkovic | Bisera Turković | BA | f | | foreign_minister 2019/2023
        bisher-khasawneh | Bisher {Khasawneh} | JO | m | ar:بشر الخصاونة | head_of_government 2020/2024
        bjarni-benediktsson | Bjarni Benediktsson | IS | m | | head_of_government 2017/2017; foreign_minister 2023/2024; head_of_government 2024/2024
        blaise-compaore | Blaise Compaoré | BF | m | en:Blaise Compaore | head_of_state 1987/2014
        bob-carr | Bob Carr | AU | m | | foreign_minister 2012/2013
        bogdan-aurescu | Bogdan Aurescu | RO | m | | foreign_minister 2014/2015; foreign_minister 2019/2023
        bogdan-klich | Bogdan Klich | PL | m | | defence_minister 2007/2011
        bola-tinubu | Bola Tinubu | NG | m | | head_of_state 2023-05/
        borge-brende | Børge Brende | NO | m | en:Borge Brende | foreign_minister 2013-10/2017-10
        boris-pistorius | Boris Pistorius | DE | m | | defence_minister 2023-01/
        boris-tadic | Boris Tadić | RS | m | | head_of_state 2004/2012
        borut-pahor | Borut Pahor | SI | m | | head_of_government 2008/2012; head_of_state 2012/2022
        boyko-borisov | Boyko Borisov | BG | m | en:Boyko Borissov; fr:Boïko Borissov; de:Bojko Borissow; nl:Bojko Borisov | head_of_government 2009/2013; head_of_government 2014/2017; head_of_government 2017/2021
        brian-hook | Brian Hook | US | m | | envoy 2018/2020
        brice-oligui-nguema | Brice {Oligui Nguema} | GA | m | en:Brice Clotaire Oligui Nguema | head_of_state 2023-09/
        brigitte-bierlein | Brigitte Bierlein | AT | f | | head_of_government 2019/2020
        bruce-golding | Bruce Golding | JM | m | | head_of_government 2007/2011
        bruno-le-maire | Bruno {Le Maire} | FR | m | | minister 2017/2024
        bui-thanh-son | {Bui} Thanh Son | VN | m | | foreign_minister 2021/2025
        bujar-osmani | Bujar Osmani | MK | m | | foreign_minister 2020/2024
        calin-popescu-tariceanu | Călin {Popescu-Tăriceanu} | RO | m | | head_of_government 2004/2008
        carlos-alvarado | Carlos Alvarado | CR | m | en:Carlos Alvarado Quesada | head_of_state 2018/2022
        carlos-holmes-trujillo | Carlos Holmes {Trujillo} | CO | m | | foreign_minister 2018/2019; defence_minister 2019/2021
        carlos-mesa | Carlos Mesa | BO | m | | head_of_state 2003/2005
        catherine-connolly | Catherine Connolly | IE | f | | head_of_state 2025-11/
        catherine-vautrin | Catherine Vautrin | FR | f | | minister 2024/2025; defence_minister 2025-10/
        cecilia-malmstrom | Cecilia Malmström | SE | f | en:Cecilia Malmstrom | official@european-commission 2010/2019
        celso-lafer | Celso Lafer | BR | m | | foreign_minister 2001/2002
        chan-santokhi | Chan Santokhi | SR | m | | head_of_state 2020/2025
        charles-flanagan | Charles Flanagan | IE | m | en:Charlie Flanagan | foreign_minister 2014/2017
        cho-hyun | {Cho} Hyun | KR | m | ko:조현 | foreign_minister 2025-07/
        chris-hipkins | Chris Hipkins | NZ | m | | head_of_government 2023/2023
        christian-kern | Christian Kern | AT | m | | head_of_government 2016/2017
        christian-lindner | Christian Lindner | DE | m | | minister 2021/2024
        christian-schmidt | Christian Schmidt | DE | m | | official@un 2021/
        christian-stocker | Christian Stocker | AT | m | | head_of_government 2025-03/
        christian-wulff | Christian Wulff | DE | m | | head_of_state 2010/2012
        christine-lambrecht | Christine Lambrecht | DE | f | | defence_minister 2021/2023
        christophe-lutundula | Christophe Lutundula | CD | m | | foreign_minister 2021/2024
        christopher-landau | Christopher Landau | US | m | | official 2025-03/
        christopher-luxon | Christopher Luxon | NZ | m | | head_of_government 2023-11/
        chung-sye-kyun | {Chung} Sye-kyun | KR | m | ko:정세균 | head_of_government 2020/2021
        claudia-blum | Claudia Blum | CO | f | | foreign_minister 2019/2021
        claudia-ruiz-massieu | Claudia {Ruiz Massieu} | MX | f | | foreign_minister 2015/2017
        constantinos-kombos | Constantinos Kombos | CY | m | el:Κωνσταντίνος Κόμπος | foreign_minister 2023-03/
        dan-driscoll | Dan Driscoll | US | m | en:Daniel Driscoll | official 2025/
        daniel-chapo | Daniel Chapo | MZ | m | | head_of_state 2025-01/
        daniel-noboa | Daniel Noboa | EC | m | | head_of_state 2023-11/
        danilo-medina | Danilo Medina | DO | m | | head_of_state 2012/2020
        danilo-turk | Danilo Türk | SI | m | | head_of_state 2007/2012
        danny-ayalon | Danny Ayalon | IL | m | | official 2009/2013
        david-barnea | David Barnea | IL | m | he:דוד ברנע | official 2021/
        david-friedman | David Friedman | US | m | | ambassador 2017/2021
        david-malpass | David Malpass | US | m | | secretary_general@world-bank 2019/2023
        david-mcallister | David McAllister | DE | m | | legislator 2014/
        david-sassoli | David Sassoli | IT | m | | legislator@european-parliament 2019/2022
        david-van-weel | David {van Weel} | NL | m | | minister 2024-07/2025-09; foreign_minister 2025-09/
        david-zalkaliani | David Zalkaliani | GE | m | | foreign_minister 2018/2022
        demeke-mekonnen | Demeke Mekonnen | ET | m | | foreign_minister 2020/2024
        demetris-christofias | Demetris Christofias | CY | m | el:Δημήτρης Χριστόφιας; en:Dimitris Christofias | head_of_state 2008/2013
        denis-becirovic | Denis Bećirović | BA | m | | head_of_state 2022-11/
        desi-bouterse | Dési Bouterse | SR | m | | head_of_state 2010/2020
        diana-mondino | Diana Mondino | AR | f | | foreign_minister 2023-12/2024-10
        dick-schoof | Dick Schoof | NL | m | | head_of_government 2024-07/
        didier-burkhalter | Didier Burkhalter | CH | m | | foreign_minister 2012/2017; head_of_state 2014/2014
        dimitris-avramopoulos | Dimitris Avramopoulos | GR | m | el:Δημήτρης Αβραμόπουλος | foreign_minister 2012/2013; defence_minister 2013/2014; official@european-commission 2014/2019
        dina-boluarte | Dina Boluarte | PE | f | | head_of_state 2022-12/2025-10
        dinesh-gunawardena | Dinesh Gunawardena | LK | m | | head_of_government 2022/2024
        ditmir-bushati | Ditmir Bushati | AL | m | | foreign_minister 2013/2018
        dominique-de-villepin | Dominique {de Villepin} | FR | m | | foreign_minister 2002/2004; head_of_government 2005/2007
        dominique-strauss-kahn | Dominique {Strauss-Kahn} | FR | m | | secretary_general@imf 2007/2011
        don-pramudwinai | Don Pramudwinai | TH | m | | foreign_minister 2015/2023
        donald-ramotar | Donald Ramotar | GY | m | | head_of_state 2011/2015
        dong-jun | {Dong} Jun | CN | m | zh:董军 | defence_minister 2023-12/
        donika-gervalla-schwarz | Donika {Gërvalla-Schwarz} | XK | f | en:Donika Gërvalla | foreign_minister 2021/2025
        dora-bakoyannis | Dora Bakoyannis | GR | f | el:Ντόρα Μπακογιάννη; fr:Dora Bakoyanni; de:Dora Bakogianni | foreign_minister 2006/2009
        dorin-recean | Dorin Recean | MD | m | | head_of_government 2023-02/2025-10
        dragan-covic | Dragan Čović | BA | m | | head_of_state 2014/2018
        dritan-abazovic | Dritan Abazović | ME | m | | head_of_government 2022/2023
        droupadi-murmu | Droupadi Murmu | IN | f | | head_of_state 2022-07/
        duma-boko | Duma Boko | BW | m | | head_of_state 2024-11/
        edgar-lungu | Edgar Lungu | ZM | m | | head_of_state 2015/2021
        edmundo-gonzalez-urrutia | Edmundo {González Urrutia} | VE | m | en:Edmundo González | other 2024/
        edouard-philippe | Édouard Philippe | FR | m | en:Edouard Philippe | head_of_government 2017-05/2020-07
        edward-nalbandian | Edward Nalbandian | AM | m | fr:Edouard Nalbandian | foreign_minister 2008/2018
        egils-levits | Egils Levits | LV | m | | head_of_state 2019/2023
        eimert-van-middelkoop | Eimert {van Middelkoop} | NL | m | | defence_minister 2007/2010
        ekaterina-zaharieva | Ekaterina Zaharieva | BG | f | en:Ekaterina Zakharieva | foreign_minister 2017/2021; official@european-commission 2024-12/
        eli-cohen | Eli Cohen | IL | m | he:אלי כהן | foreign_minister 2022-12/2024-01
        elina-valtonen | Elina Valtonen | FI | f | | foreign_minister 2023-06/
        elio-di-rupo | Elio {Di Rupo} | BE | m | | head_of_government 2011/2014
        elisabeth-borne | Élisabeth Borne | FR | f | en:Elisabeth Borne | head_of_government 2022-05/2024-01
        elliott-abrams | Elliott Abrams | US | m | | envoy 2019/2021
        elmar-mammadyarov | Elmar Mammadyarov | AZ | m | ru:Эльмар Мамедъяров; de:Elmar Mammadjarow; fr:Elmar Mammadiarov | foreign_minister 2004/2020
        elmedin-konakovic | Elmedin Konaković | BA | m | | foreign_minister 2023-01/
        emil-boc | Emil Boc | RO | m | | head_of_government 2008/2012
        emma-bonino | Emma Bonino | IT | f | | foreign_minister 2013/2014
        emmanuel-bonne | Emmanuel Bonne | FR | m | | official 2019/
        emomali-rahmon | Emomali Rahmon | TJ | m | ru:Эмомали Рахмон; fr:Emomali Rahmon; de:Emomali Rachmon | head_of_state 1994/
        enda-kenny | Enda Kenny | IE | m | | head_of_government 2011/2017
        enrique-manalo | Enrique Manalo | PH | m | | foreign_minister 2022/2025
        enrique-mora | Enrique Mora | ES | m | | official@eu 2015/2025
        enver-hoxhaj | Enver Hoxhaj | XK | m | | foreign_minister 2011/2014; foreign_minister 2016/2017
        enzo-moavero-milanesi | Enzo {Moavero Milanesi} | IT | m | | foreign_minister 2018/2019
        epsy-campbell | Epsy Campbell | CR | f | | foreign_minister 2018/2018
        erkki-tuomioja | Erkki Tuomioja | FI | m | | foreign_minister 2000/2007; foreign_minister 2011/2015
        erna-solberg | Erna Solberg | NO | f | | head_of_government 2013/2021
        ernest-bai-koroma | Ernest Bai {Koroma} | SL | m | | head_of_state 2007/2018
        ernesto-araujo | Ernesto Araújo | BR | m | | foreign_minister 2019-01/2021-03
        ernesto-samper | Ernesto Samper | CO | m | | head_of_state 1994/1998
        ersin-tatar | Ersin Tatar | CY | m | | other 2020/2025
        eva-maria-liimets | Eva-Maria Liimets | EE | f | | foreign_minister 2021/2022
        evangelos-venizelos | Evangelos Venizelos | GR | m | el:Ευάγγελος Βενιζέλος | foreign_minister 2013/2015
        evarist-bartolo | Evarist Bartolo | MT | m | | foreign_minister 2020/2022
        evariste-ndayishimiye | Évariste Ndayishimiye | BI | m | en:Evariste Ndayishimiye | head_of_state 2020-06/
        evika-silina | Evika Siliņa | LV | f | | head_of_government 2023-09/
        ewa-kopacz | Ewa Kopacz | PL | f | | head_of_government 2014/2015
        """

    /// The same from F on.
    static let moreStatesFromF = """
        faisal-bin-farhan | Faisal {bin Farhan} | SA | m | ar:فيصل بن فرحان; en:Faisal bin Farhan Al Saud; fr:Fayçal ben Farhane; es:Faisal bin Farhan; en:Faisal bin Farhan al-Saud | foreign_minister 2019-10/
        faisal-mekdad | Faisal Mekdad | SY | m | ar:فيصل المقداد; fr:Fayçal Mekdad; es:Faisal al Mekdad | foreign_minister 2020/2024
        fatmir-sejdiu | Fatmir Sejdiu | XK | m | | head_of_state 2006/2010
        fatou-bensouda | Fatou Bensouda | GM | f | | official@icc 2012/2021
        faure-gnassingbe | Faure Gnassingbé | TG | m | | head_of_state 2005/2025
        faustin-archange-touadera | Faustin-Archange Touadéra | CF | m | en:Faustin-Archange Touadera | head_of_state 2016-03/
        ferenc-gyurcsany | Ferenc Gyurcsány | HU | m | | head_of_government 2004/2009
        feridun-sinirlioglu | Feridun Sinirlioğlu | TR | m | en:Feridun Sinirlioglu | foreign_minister 2015/2015; secretary_general@osce 2024-12/
        fernando-henrique-cardoso | Fernando Henrique {Cardoso} | BR | m | | head_of_state 1995/2003
        filip-vujanovic | Filip Vujanović | ME | m | | head_of_state 2003/2018
        filipe-nyusi | Filipe Nyusi | MZ | m | | head_of_state 2015-01/2025-01
        filippo-grandi | Filippo Grandi | IT | m | | official@unhcr 2016/2025
        florence-parly | Florence Parly | FR | f | | defence_minister 2017-06/2022-05
        florin-citu | Florin Cîțu | RO | m | | head_of_government 2020/2021
        francois-bayrou | François Bayrou | FR | m | | head_of_government 2024-12/2025-09
        francois-bozize | François Bozizé | CF | m | | head_of_state 2003/2013
        francois-philippe-champagne | François-Philippe Champagne | CA | m | | foreign_minister 2019/2021; minister 2021-01/
        frank-bainimarama | Frank Bainimarama | FJ | m | | head_of_government 2007/2022
        franz-josef-jung | Franz Josef {Jung} | DE | m | | defence_minister 2005/2009
        fuad-hussein | Fuad Hussein | IQ | m | ar:فؤاد حسين; fr:Fouad Hussein; es:Fuad Husein | foreign_minister 2020-06/
        fuad-masum | Fuad Masum | IQ | m | ar:فؤاد معصوم; fr:Fouad Massoum | head_of_state 2014/2018
        gabriel-attal | Gabriel Attal | FR | m | | head_of_government 2024-01/2024-09
        gabrielius-landsbergis | Gabrielius Landsbergis | LT | m | | foreign_minister 2020-12/2024-12
        gavin-williamson | Gavin Williamson | GB | m | | defence_minister 2017/2019
        gedion-timothewos | Gedion Timothewos | ET | m | | foreign_minister 2024-10/
        geir-haarde | Geir Haarde | IS | m | | head_of_government 2006/2009
        geir-pedersen | Geir {Pedersen} | NO | m | en:Geir Otto Pedersen | envoy@un 2018/2025
        gen-nakatani | Gen Nakatani | JP | m | ja:中谷元 | defence_minister 2014/2016; defence_minister 2024-10/2025-10
        george-weah | George Weah | LR | m | | head_of_state 2018/2024
        georges-chikoti | Georges Chikoti | AO | m | | foreign_minister 2010/2017
        georgi-parvanov | Georgi Parvanov | BG | m | | head_of_state 2002/2012
        gerardo-werthein | Gerardo Werthein | AR | m | | foreign_minister 2024-10/2025-10
        ghassan-salame | Ghassan Salamé | LB | m | ar:غسان سلامة; en:Ghassan Salame | envoy@un 2017/2020
        gina-raimondo | Gina Raimondo | US | f | | minister 2021/2025
        gintautas-paluckas | Gintautas Paluckas | LT | m | | head_of_government 2024-12/2025-08
        giorgi-gakharia | Giorgi Gakharia | GE | m | | head_of_government 2019/2021
        giorgi-kvirikashvili | Giorgi Kvirikashvili | GE | m | | head_of_government 2015/2018
        giorgi-margvelashvili | Giorgi Margvelashvili | GE | m | | head_of_state 2013/2018
        giorgio-napolitano | Giorgio Napolitano | IT | m | | head_of_state 2006/2015
        giorgos-gerapetritis | Giorgos Gerapetritis | GR | m | el:Γιώργος Γεραπετρίτης; en:George Gerapetritis | foreign_minister 2023-06/
        gitanas-nauseda | Gitanas Nausėda | LT | m | | head_of_state 2019-07/
        giulio-terzi-di-santagata | Giulio {Terzi} di Sant'Agata | IT | m | en:Giulio Terzi | foreign_minister 2011/2013
        giuseppe-conte | Giuseppe Conte | IT | m | | head_of_government 2018-06/2021-02
        gjorge-ivanov | Gjorge Ivanov | MK | m | | head_of_state 2009/2019
        gordan-grlic-radman | Gordan {Grlić Radman} | HR | m | | foreign_minister 2019-07/
        gordana-siljanovska-davkova | Gordana {Siljanovska-Davkova} | MK | f | | head_of_state 2024/
        gordon-bajnai | Gordon Bajnai | HU | m | | head_of_government 2009/2010
        gotabaya-rajapaksa | Gotabaya Rajapaksa | LK | m | | head_of_state 2019/2022
        grant-shapps | Grant Shapps | GB | m | | defence_minister 2023-08/2024-07
        grzegorz-schetyna | Grzegorz Schetyna | PL | m | | foreign_minister 2014/2015
        guido-crosetto | Guido Crosetto | IT | m | | defence_minister 2022-10/
        gurbanguly-berdimuhamedow | Gurbanguly Berdimuhamedow | TM | m | ru:Гурбангулы Бердымухамедов; en:Gurbanguly Berdymukhamedov | head_of_state 2007/2022
        guy-parmelin | Guy Parmelin | CH | m | | minister 2016/; head_of_state 2021/2021
        h-r-mcmaster | H. R. {McMaster} | US | m | en:H.R. McMaster | official 2017/2018
        hadja-lahbib | Hadja Lahbib | BE | f | | foreign_minister 2022-07/2024-11; official@european-commission 2024-12/
        hage-geingob | Hage Geingob | NA | m | | head_of_state 2015/2024
        hailemariam-desalegn | Hailemariam Desalegn | ET | m | | foreign_minister 2010/2012; head_of_government 2012/2018
        haitham-bin-tariq | Haitham {bin Tariq} | OM | m | en:Haitham bin Tariq Al Said; ar:هيثم بن طارق; fr:Haïtham ben Tariq | monarch 2020-01/
        hakainde-hichilema | Hakainde Hichilema | ZM | m | | head_of_state 2021-08/
        halbe-zijlstra | Halbe Zijlstra | NL | m | | foreign_minister 2017-10/2018-02
        hamad-bin-isa | Hamad {bin Isa} | BH | m | en:Hamad bin Isa Al Khalifa; ar:حمد بن عيسى | monarch 1999/
        hamad-bin-jassim | Hamad {bin Jassim} | QA | m | en:Hamad bin Jassim Al Thani; ar:حمد بن جاسم | foreign_minister 1992/2013; head_of_government 2007/2013
        hanif-atmar | Hanif Atmar | AF | m | en:Mohammad Haneef Atmar | foreign_minister 2020/2021
        hans-grundberg | Hans Grundberg | SE | m | | envoy@un 2021/
        hans-hillen | Hans Hillen | NL | m | | defence_minister 2010/2012
        haris-silajdzic | Haris Silajdžić | BA | m | | head_of_state 2006/2010
        hashim-thaci | Hashim Thaçi | XK | m | en:Hashim Thaci | head_of_government 2008/2014; foreign_minister 2014/2016; head_of_state 2016/2020
        hassan-diab | Hassan Diab | LB | m | ar:حسان دياب | head_of_government 2020/2021
        hassan-nasrallah | Hassan Nasrallah | LB | m | ar:حسن نصر الله | other 1992/2024
        hassan-sheikh-mohamud | Hassan Sheikh {Mohamud} | SO | m | | head_of_state 2012/2017; head_of_state 2022/
        hassanal-bolkiah | Hassanal Bolkiah | BN | m | | monarch 1967/
        heinz-fischer | Heinz Fischer | AT | m | | head_of_state 2004/2016
        helen-clark | Helen Clark | NZ | f | | head_of_government 1999/2008; official@un 2009/2017
        helga-schmid | Helga Schmid | DE | f | | official@eu 2016/2020; secretary_general@osce 2020-12/2024-09
        helle-thorning-schmidt | Helle {Thorning-Schmidt} | DK | f | | head_of_government 2011/2015
        heraldo-munoz | Heraldo Muñoz | CL | m | en:Heraldo Munoz | foreign_minister 2014/2018
        herve-morin | Hervé Morin | FR | m | | defence_minister 2007/2010
        hina-rabbani-khar | Hina Rabbani {Khar} | PK | f | | foreign_minister 2011/2013
        hor-namhong | {Hor} Namhong | KH | m | | foreign_minister 1998/2016
        horacio-cartes | Horacio Cartes | PY | m | | head_of_state 2013/2018
        horst-kohler | Horst Köhler | DE | m | | head_of_state 2004/2010; envoy@un 2017/2019
        hoshyar-zebari | Hoshyar Zebari | IQ | m | ar:هوشيار زيباري; de:Hoschjar Sebari | foreign_minister 2003/2014
        howard-lutnick | Howard Lutnick | US | m | | minister 2025/
        hristijan-mickoski | Hristijan Mickoski | MK | m | | head_of_government 2024-06/
        hulusi-akar | Hulusi Akar | TR | m | | defence_minister 2018-07/2023-06
        hun-manet | {Hun} Manet | KH | m | | head_of_government 2023-08/
        hussein-al-sheikh | Hussein {al-Sheikh} | PS | m | ar:حسين الشيخ | official 2022/
        ian-borg | Ian Borg | MT | m | | foreign_minister 2022-03/
        ian-khama | Ian Khama | BW | m | | head_of_state 2008/2018
        ibrahim-al-jaafari | Ibrahim {al-Jaafari} | IQ | m | ar:إبراهيم الجعفري; en:Ibrahim al-Jafari; de:Ibrahim al-Dschafari | head_of_government 2005/2006; foreign_minister 2014/2018
        ibrahim-boubacar-keita | Ibrahim Boubacar {Keïta} | ML | m | en:Ibrahim Boubacar Keita | head_of_state 2013/2020
        ibrahim-gambari | Ibrahim Gambari | NG | m | | envoy@un 2005/2009
        ibrahim-kalin | Ibrahim Kalin | TR | m | en:İbrahim Kalın | spokesperson 2014/2023; official 2023/
        ibrahim-traore | Ibrahim Traoré | BF | m | | head_of_state 2022-09/
        idriss-deby | Idriss Déby | TD | m | en:Idriss Deby; en:Idriss Deby Itno | head_of_state 1990/2021
        igli-hasani | Igli Hasani | AL | m | | foreign_minister 2023/2025
        ignazio-cassis | Ignazio Cassis | CH | m | | foreign_minister 2017-11/; head_of_state 2022/2022
        igor-crnadak | Igor Crnadak | BA | m | | foreign_minister 2015/2019
        igor-dodon | Igor Dodon | MD | m | | head_of_state 2016/2020
        igor-ivanov | Igor Ivanov | RU | m | ru:Игорь Иванов | foreign_minister 1998/2004
        igor-luksic | Igor Lukšić | ME | m | | head_of_government 2010/2012; foreign_minister 2012/2016
        igor-matovic | Igor Matovič | SK | m | | head_of_government 2020/2021
        ilia-darchiashvili | Ilia Darchiashvili | GE | m | | foreign_minister 2022/2024
        ilie-bolojan | Ilie Bolojan | RO | m | | head_of_government 2025-06/
        ilir-meta | Ilir Meta | AL | m | | foreign_minister 2009/2010; head_of_state 2017/2022
        ine-eriksen-soreide | Ine {Eriksen Søreide} | NO | f | | defence_minister 2013/2017; foreign_minister 2017/2021
        ingrida-simonyte | Ingrida Šimonytė | LT | f | | head_of_government 2020/2024
        irakli-kobakhidze | Irakli Kobakhidze | GE | m | de:Irakli Kobachidse; fr:Irakli Kobakhidzé; nl:Irakli Kobachidze; es:Irakli Kobajidze | head_of_government 2024-02/
        irfaan-ali | Irfaan Ali | GY | m | en:Mohamed Irfaan Ali | head_of_state 2020-08/
        isaias-afwerki | Isaias Afwerki | ER | m | | head_of_state 1993/
        ishaq-dar | Ishaq Dar | PK | m | | foreign_minister 2024-03/
        ismail-omar-guelleh | Ismaïl Omar {Guelleh} | DJ | m | en:Ismail Omar Guelleh | head_of_state 1999/
        ismail-sabri-yaakob | Ismail Sabri {Yaakob} | MY | m | | head_of_government 2021-08/2022-11
        itamar-ben-gvir | Itamar {Ben-Gvir} | IL | m | he:איתמר בן גביר; en:Itamar Ben Gvir | minister 2022/
        ivan-korcok | Ivan Korčok | SK | m | | foreign_minister 2020/2022
        iveta-radicova | Iveta Radičová | SK | f | | head_of_government 2010/2012
        ivica-dacic | Ivica Dačić | RS | m | | head_of_government 2012/2014; foreign_minister 2014/2020; foreign_minister 2022/2024
        ivo-josipovic | Ivo Josipović | HR | m | | head_of_state 2010/2015
        ivo-sanader | Ivo Sanader | HR | m | | head_of_government 2003/2009
        """

    /// The same from J on.
    static let moreStatesFromJ = """
        jaap-de-hoop-scheffer | Jaap {de Hoop Scheffer} | NL | m | | foreign_minister 2002/2003; secretary_general@nato 2004-01/2009-07
        jacek-czaputowicz | Jacek Czaputowicz | PL | m | | foreign_minister 2018/2020
        jack-straw | Jack Straw | GB | m | | foreign_minister 2001/2006
        jadranka-kosor | Jadranka Kosor | HR | f | | head_of_government 2009/2011
        jafar-hassan | Jafar Hassan | JO | m | ar:جعفر حسان | head_of_government 2024-09/
        jaime-bermudez | Jaime Bermúdez | CO | m | | foreign_minister 2008/2010
        jakaya-kikwete | Jakaya Kikwete | TZ | m | | head_of_state 2005/2015
        jakov-milatovic | Jakov Milatović | ME | m | | head_of_state 2023-05/
        jakub-kulhanek | Jakub Kulhánek | CZ | m | | foreign_minister 2021/2021
        jalal-talabani | Jalal Talabani | IQ | m | ar:جلال طالباني; de:Dschalal Talabani | head_of_state 2005/2014
        james-cleverly | James Cleverly | GB | m | | foreign_minister 2022-09/2023-11; minister 2023-11/2024-07
        james-marape | James Marape | PG | m | | head_of_government 2019-05/
        jamieson-greer | Jamieson Greer | US | m | | official 2025/
        jan-eliasson | Jan Eliasson | SE | m | | foreign_minister 2006/2006; official@un 2012/2016
        jan-fischer | Jan Fischer | CZ | m | | head_of_government 2009/2010
        jan-kohout | Jan Kohout | CZ | m | | foreign_minister 2009/2010
        jan-lipavsky | Jan Lipavský | CZ | m | | foreign_minister 2021-12/2025-12
        janez-jansa | Janez Janša | SI | m | | head_of_government 2004/2008; head_of_government 2012/2013; head_of_government 2020/2022
        janos-ader | János Áder | HU | m | | head_of_state 2012/2022
        janos-martonyi | János Martonyi | HU | m | | foreign_minister 2010/2014
        jaroslaw-kaczynski | Jarosław Kaczyński | PL | m | | head_of_government 2006/2007; other 2007/
        jasem-albudaiwi | Jasem Albudaiwi | KW | m | ar:جاسم البديوي; en:Jasem Mohamed Albudaiwi | secretary_general@gcc 2023/
        javier-solana | Javier Solana | ES | m | | secretary_general@nato 1995/1999; official@eu 1999/2009
        jean-castex | Jean Castex | FR | m | | head_of_government 2020-07/2022-05
        jean-claude-gakosso | Jean-Claude Gakosso | CG | m | | foreign_minister 2015/
        jean-ping | Jean Ping | GA | m | | foreign_minister 1999/2008; official@african-union 2008/2012
        jeanine-anez | Jeanine Áñez | BO | f | en:Jeanine Anez | head_of_state 2019/2020
        jeanine-hennis-plasschaert | Jeanine {Hennis-Plasschaert} | NL | f | en:Jeanine Hennis | defence_minister 2012/2017; envoy@un 2018/
        jeffrey-feltman | Jeffrey Feltman | US | m | | official@un 2012/2018; envoy 2021/2022
        jeppe-kofod | Jeppe Kofod | DK | m | | foreign_minister 2019/2022
        jeyhun-bayramov | Jeyhun Bayramov | AZ | m | fr:Djeyhoun Baïramov; fr:Jeihun Bayramov; de:Dschejhun Bajramow; ru:Джейхун Байрамов; nl:Dzjejhoen Bajramov; en:Ceyhun Bayramov; de:Jeyhun Bayramov | foreign_minister 2020-07/
        jigme-khesar-namgyel-wangchuck | Jigme Khesar {Namgyel} Wangchuck | BT | m | | monarch 2006/
        jim-yong-kim | Jim Yong {Kim} | US | m | | secretary_general@world-bank 2012/2019
        jimmy-morales | Jimmy Morales | GT | m | | head_of_state 2016/2020
        joachim-gauck | Joachim Gauck | DE | m | | head_of_state 2012/2017
        joao-gomes-cravinho | João {Gomes Cravinho} | PT | m | | defence_minister 2018/2022; foreign_minister 2022/2024
        johann-schneider-ammann | Johann {Schneider-Ammann} | CH | m | | minister 2010/2018; head_of_state 2016/2016
        johann-wadephul | Johann Wadephul | DE | m | | foreign_minister 2025-05/
        johannes-hahn | Johannes Hahn | AT | m | | official@european-commission 2010/2024
        john-atta-mills | John {Atta Mills} | GH | m | | head_of_state 2009/2012
        john-healey | John Healey | GB | m | | defence_minister 2024-07/
        john-kufuor | John Kufuor | GH | m | | head_of_state 2001/2009
        john-magufuli | John Magufuli | TZ | m | | head_of_state 2015/2021
        john-mahama | John Mahama | GH | m | en:John Dramani Mahama | head_of_state 2012/2017; head_of_state 2025-01/
        john-negroponte | John Negroponte | US | m | | official 2005/2009
        john-ratcliffe | John Ratcliffe | US | m | | official 2020/2021; official 2025-01/
        john-sullivan | John Sullivan | US | m | en:John J. Sullivan | official 2017/2019; ambassador 2020/2022
        jon-finer | Jon Finer | US | m | | official 2021/2025
        jonas-gahr-store | Jonas Gahr {Støre} | NO | m | en:Jonas Gahr Store | foreign_minister 2005/2012; head_of_government 2021-10/
        jonathan-powell | Jonathan Powell | GB | m | | official 2024-12/
        jorge-arreaza | Jorge Arreaza | VE | m | | foreign_minister 2017/2021
        jorge-carlos-fonseca | Jorge Carlos {Fonseca} | CV | m | | head_of_state 2011/2021
        jorge-faurie | Jorge Faurie | AR | m | | foreign_minister 2017/2019
        joschka-fischer | Joschka Fischer | DE | m | | foreign_minister 1998/2005
        jose-antonio-meade | José Antonio {Meade} | MX | m | en:José Antonio Meade Kuribreña | foreign_minister 2012-12/2015-08; minister 2015-08/2017-11
        jose-eduardo-dos-santos | José Eduardo {dos Santos} | AO | m | | head_of_state 1979/2017
        jose-jeri | José Jerí | PE | m | | head_of_state 2025-10/
        jose-manuel-garcia-margallo | José Manuel {García-Margallo} | ES | m | | foreign_minister 2011/2016
        jose-miguel-insulza | José Miguel {Insulza} | CL | m | | secretary_general@oas 2005/2015
        jose-ramos-horta | José {Ramos-Horta} | TL | m | en:Jose Ramos-Horta | head_of_government 2006/2007; head_of_state 2007/2012; head_of_state 2022/
        jose-raul-mulino | José Raúl {Mulino} | PA | m | en:Jose Raul Mulino | head_of_state 2024-07/
        jose-serra | José Serra | BR | m | | foreign_minister 2016/2017
        jose-socrates | José Sócrates | PT | m | en:Jose Socrates | head_of_government 2005/2011
        joseph-boakai | Joseph Boakai | LR | m | | head_of_state 2024-01/
        jovenel-moise | Jovenel Moïse | HT | m | en:Jovenel Moise | head_of_state 2017/2021
        juan-carlos-varela | Juan Carlos {Varela} | PA | m | | head_of_state 2014/2019
        juan-ramon-de-la-fuente | Juan Ramón {de la Fuente} | MX | m | | foreign_minister 2024-10/
        juha-sipila | Juha Sipilä | FI | m | | head_of_government 2015/2019
        julius-maada-bio | Julius Maada {Bio} | SL | m | | head_of_state 2018/
        juraj-blanar | Juraj Blanár | SK | m | en:Juraj Blanar | foreign_minister 2023-10/
        juri-ratas | Jüri Ratas | EE | m | | head_of_government 2016/2021
        jyrki-katainen | Jyrki Katainen | FI | m | | head_of_government 2011/2014; official@european-commission 2014/2019
        k-p-sharma-oli | K. P. Sharma {Oli} | NP | m | en:KP Sharma Oli | head_of_government 2015/2016; head_of_government 2018/2021; head_of_government 2024/2025
        kais-saied | Kaïs Saïed | TN | m | en:Kais Saied; ar:قيس سعيد; de:Kais Saied; es:Kais Said | head_of_state 2019-10/
        kajsa-ollongren | Kajsa Ollongren | NL | f | | defence_minister 2022-01/2024-07
        kamla-persad-bissessar | Kamla {Persad-Bissessar} | TT | f | | head_of_government 2010/2015; head_of_government 2025-05/
        kang-kyung-wha | {Kang} Kyung-wha | KR | f | ko:강경화 | foreign_minister 2017-06/2021-02
        kao-kim-hourn | {Kao} Kim Hourn | KH | m | | secretary_general@asean 2023/
        karel-de-gucht | Karel {De Gucht} | BE | m | | foreign_minister 2004/2009; official@european-commission 2009/2014
        karen-karapetyan | Karen Karapetyan | AM | m | | head_of_government 2016/2018
        karen-pierce | Karen Pierce | GB | f | | ambassador 2018/2025
        karim-khan | Karim Khan | GB | m | | official@icc 2021-06/
        karin-keller-sutter | Karin {Keller-Sutter} | CH | f | | minister 2019/; head_of_state 2025/2025
        karl-nehammer | Karl Nehammer | AT | m | | head_of_government 2021-12/2025-01
        karl-theodor-zu-guttenberg | Karl-Theodor {zu Guttenberg} | DE | m | | defence_minister 2009/2011
        karol-nawrocki | Karol Nawrocki | PL | m | | head_of_state 2025-08/
        kasit-piromya | Kasit Piromya | TH | m | | foreign_minister 2008/2011
        katalin-novak | Katalin Novák | HU | f | | head_of_state 2022/2024
        katerina-sakellaropoulou | Katerina Sakellaropoulou | GR | f | el:Κατερίνα Σακελλαροπούλου | head_of_state 2020-03/2025-03
        katherine-tai | Katherine Tai | US | f | | official 2021/2025
        katrin-jakobsdottir | Katrín Jakobsdóttir | IS | f | | head_of_government 2017/2024
        keith-rowley | Keith Rowley | TT | m | | head_of_government 2015/2025
        kersti-kaljulaid | Kersti Kaljulaid | EE | f | | head_of_state 2016/2021
        kestutis-budrys | Kęstutis Budrys | LT | m | en:Kestutis Budrys | foreign_minister 2024-12/
        kgalema-motlanthe | Kgalema Motlanthe | ZA | m | | head_of_state 2008/2009
        khaled-meshaal | Khaled Meshaal | PS | m | ar:خالد مشعل; en:Khaled Mashal; de:Chaled Maschal; en:Khaled Mashaal | other 2004/2017
        khaleda-zia | Khaleda Zia | BD | f | | head_of_government 2001/2006
        khalid-al-attiyah | Khalid {al-Attiyah} | QA | m | ar:خالد العطية; en:Khalid al-Attiyah; en:Khaled al-Attiyah | foreign_minister 2013/2016; defence_minister 2016/2024
        khalid-bin-salman | Khalid {bin Salman} | SA | m | ar:خالد بن سلمان; en:Khalid bin Salman Al Saud; fr:Khaled ben Salmane | defence_minister 2022-09/
        khalil-al-hayya | Khalil {al-Hayya} | PS | m | ar:خليل الحية | negotiator 2024/
        khawaja-asif | Khawaja Asif | PK | m | en:Khawaja Muhammad Asif | defence_minister 2013/2017; foreign_minister 2017/2018; defence_minister 2022/
        kiril-petkov | Kiril Petkov | BG | m | | head_of_government 2021/2022
        kirill-dmitriev | Kirill Dmitriev | RU | m | ru:Кирилл Дмитриев | envoy 2025-02/
        klaudia-tanner | Klaudia Tanner | AT | f | | defence_minister 2020-01/
        kolinda-grabar-kitarovic | Kolinda {Grabar-Kitarović} | HR | f | en:Kolinda Grabar-Kitarovic | foreign_minister 2005/2008; head_of_state 2015/2020
        krisjanis-karins | Krišjānis Kariņš | LV | m | | head_of_government 2019/2023; foreign_minister 2023/2024
        kristen-michal | Kristen Michal | EE | m | | head_of_government 2024-07/
        kristian-jensen | Kristian Jensen | DK | m | | foreign_minister 2015/2016
        kristrun-frostadottir | Kristrún Frostadóttir | IS | f | | head_of_government 2024-12/
        kurmanbek-bakiyev | Kurmanbek Bakiyev | KG | m | ru:Курманбек Бакиев | head_of_state 2005/2010
        kurt-campbell | Kurt Campbell | US | m | | official 2009/2013; official 2021/2025
        kurt-volker | Kurt Volker | US | m | | envoy 2017/2019
        lakhdar-brahimi | Lakhdar Brahimi | DZ | m | ar:الأخضر الإبراهيمي | envoy@un 2012/2014
        lamberto-zannier | Lamberto Zannier | IT | m | | secretary_general@osce 2011/2017
        lars-klingbeil | Lars Klingbeil | DE | m | | minister 2025-05/
        laura-chinchilla | Laura Chinchilla | CR | f | | head_of_state 2010/2014
        laura-sarabia | Laura Sarabia | CO | f | | foreign_minister 2025-01/2025-07
        laurent-gbagbo | Laurent Gbagbo | CI | m | | head_of_state 2000/2011
        laurentino-cortizo | Laurentino Cortizo | PA | m | | head_of_state 2019/2024
        lawrence-gonzi | Lawrence Gonzi | MT | m | | head_of_government 2004/2013
        lazarus-chakwera | Lazarus Chakwera | MW | m | | head_of_state 2020/2025
        lech-walesa | Lech Wałęsa | PL | m | en:Lech Walesa | head_of_state 1990/1995
        lenin-moreno | Lenín Moreno | EC | m | en:Lenin Moreno | head_of_state 2017/2021
        leo-xiv | {Leo} XIV | VA | m | en:Pope Leo XIV; nl:paus Leo XIV; de:Papst Leo XIV; fr:pape Léon XIV; es:papa León XIV; fr:Léon XIV; es:León XIV | religious_leader 2025-05/; head_of_state 2025-05/
        leonel-fernandez | Leonel Fernández | DO | m | | head_of_state 2004/2012
        leonid-kuchma | Leonid Kuchma | UA | m | uk:Леонід Кучма | head_of_state 1994/2005
        leonid-slutsky | Leonid Slutsky | RU | m | ru:Леонид Слуцкий | legislator 1999/; negotiator 2022/2022
        li-shangfu | {Li} Shangfu | CN | m | zh:李尚福 | defence_minister 2023-03/2023-10
        liam-fox | Liam Fox | GB | m | | defence_minister 2010/2011; minister 2016/2019
        liesje-schreinemacher | Liesje Schreinemacher | NL | f | | minister 2022/2024
        lilianne-ploumen | Lilianne Ploumen | NL | f | | minister 2012/2017
        lindsey-graham | Lindsey Graham | US | m | | legislator 2003/
        lorenzo-guerini | Lorenzo Guerini | IT | m | | defence_minister 2019/2022
        louise-mushikiwabo | Louise Mushikiwabo | RW | f | | foreign_minister 2009/2018
        luc-frieden | Luc Frieden | LU | m | | head_of_government 2023-11/
        ludivine-dedonder | Ludivine Dedonder | BE | f | | defence_minister 2020/2025
        ludovic-orban | Ludovic Orban | RO | m | | head_of_government 2019/2020
        luis-abinader | Luis Abinader | DO | m | | head_of_state 2020-08/
        luis-amado | Luís Amado | PT | m | | foreign_minister 2006/2011
        luis-arce | Luis Arce | BO | m | | head_of_state 2020-11/2025-11
        luis-guillermo-solis | Luis Guillermo {Solís} | CR | m | | head_of_state 2014/2018
        luis-lacalle-pou | Luis {Lacalle Pou} | UY | m | | head_of_state 2020-03/2025-03
        luis-montenegro | Luís Montenegro | PT | m | en:Luis Montenegro | head_of_government 2024-04/
        luminita-odobescu | Luminița Odobescu | RO | f | | foreign_minister 2023/2024
        """

    /// The same from M on.
    static let moreStatesFromM = """
        macky-sall | Macky Sall | SN | m | | head_of_state 2012-04/2024-04
        madhav-kumar-nepal | {Madhav Kumar Nepal} | NP | m | | head_of_government 2009/2011
        magdalena-andersson | Magdalena Andersson | SE | f | | minister 2014/2021; head_of_government 2021-11/2022-10
        mahamadou-issoufou | Mahamadou Issoufou | NE | m | | head_of_state 2011/2021
        mahamat-deby | Mahamat {Déby} | TD | m | en:Mahamat Idriss Déby; en:Mahamat Idriss Deby Itno | head_of_state 2021-04/
        mahmoud-ali-youssouf | Mahmoud Ali {Youssouf} | DJ | m | | foreign_minister 2005/2025; official@african-union 2025-02/
        maia-panjikidze | Maia Panjikidze | GE | f | | foreign_minister 2012/2014
        maite-nkoana-mashabane | Maite {Nkoana-Mashabane} | ZA | f | | foreign_minister 2009/2018
        maithripala-sirisena | Maithripala Sirisena | LK | m | | head_of_state 2015/2019
        maka-botchorishvili | Maka Botchorishvili | GE | f | | foreign_minister 2024/
        mamady-doumbouya | Mamady Doumbouya | GN | m | en:Mamadi Doumbouya | head_of_state 2021-09/
        manasseh-sogavare | Manasseh Sogavare | SB | m | | head_of_government 2019/2024
        marc-garneau | Marc Garneau | CA | m | | foreign_minister 2021/2021
        marc-ravalomanana | Marc Ravalomanana | MG | m | | head_of_state 2002/2009
        marcel-ciolacu | Marcel Ciolacu | RO | m | | head_of_government 2023/2025
        marcelo-rebelo-de-sousa | Marcelo {Rebelo de Sousa} | PT | m | | head_of_state 2016-03/2026-03
        margaret-beckett | Margaret Beckett | GB | f | | foreign_minister 2006/2007
        margaret-chan | Margaret Chan | CN | f | | secretary_general@who 2007/2017
        margarita-robles | Margarita Robles | ES | f | | defence_minister 2018-06/
        margot-wallstrom | Margot Wallström | SE | f | | foreign_minister 2014-10/2019-09
        margus-tsahkna | Margus Tsahkna | EE | m | | defence_minister 2016/2017; foreign_minister 2023-04/
        maria-angela-holguin | María Ángela {Holguín} | CO | f | en:María Angela Holguín; en:Maria Angela Holguin | foreign_minister 2010/2018; envoy@un 2024/
        maria-fernanda-espinosa | María Fernanda {Espinosa} | EC | f | | foreign_minister 2017/2018; official@un 2018/2019
        maria-malmer-stenergard | Maria {Malmer Stenergard} | SE | f | | foreign_minister 2024-09/
        marija-pejcinovic-buric | Marija {Pejčinović Burić} | HR | f | | foreign_minister 2017/2019; secretary_general@council-of-europe 2019/2024
        mario-abdo-benitez | Mario {Abdo Benítez} | PY | m | en:Mario Abdo Benitez; en:Mario Abdo | head_of_state 2018/2023
        maris-kucinskis | Māris Kučinskis | LV | m | | head_of_government 2016/2019
        marjan-sarec | Marjan Šarec | SI | m | | head_of_government 2018/2020
        mark-lowcock | Mark Lowcock | GB | m | | official@un 2017/2021
        mark-milley | Mark Milley | US | m | | official 2019/2023
        mark-regev | Mark Regev | IL | m | | spokesperson 2007/2015; ambassador 2016/2020
        marko-duric | Marko Đurić | RS | m | en:Marko Djuric | foreign_minister 2024-05/
        maros-sefcovic | Maroš Šefčovič | SK | m | en:Maros Sefcovic | official@european-commission 2009/
        marta-kos | Marta Kos | SI | f | | official@european-commission 2024-12/
        martin-griffiths | Martin Griffiths | GB | m | | envoy@un 2018/2021; official@un 2021/2024
        martin-kobler | Martin Kobler | DE | m | | envoy@un 2015/2017
        martin-lidegaard | Martin Lidegaard | DK | m | | foreign_minister 2014/2015
        martin-torrijos | Martín Torrijos | PA | m | | head_of_state 2004/2009
        martin-vizcarra | Martín Vizcarra | PE | m | en:Martin Vizcarra | head_of_state 2018/2020
        marty-natalegawa | Marty Natalegawa | ID | m | | foreign_minister 2009/2014
        massimo-dalema | Massimo {D'Alema} | IT | m | | foreign_minister 2006/2008
        mathias-cormann | Mathias Cormann | AU | m | | minister 2013/2020; secretary_general@oecd 2021-06/
        matti-vanhanen | Matti Vanhanen | FI | m | | head_of_government 2003/2010
        mauricio-funes | Mauricio Funes | SV | m | | head_of_state 2009/2014
        maxim-ryzhenkov | Maxim Ryzhenkov | BY | m | ru:Максим Рыженков; de:Maxim Ryschenkow | foreign_minister 2024-06/
        maxime-prevot | Maxime Prévot | BE | m | | foreign_minister 2025-02/
        meles-zenawi | Meles Zenawi | ET | m | | head_of_government 1995/2012
        mia-mottley | Mia Mottley | BB | f | | head_of_government 2018-05/
        michael-d-higgins | Michael D. {Higgins} | IE | m | en:Michael Higgins | head_of_state 2011-11/2025-11
        michael-fallon | Michael Fallon | GB | m | | defence_minister 2014/2017
        michael-flynn | Michael Flynn | US | m | en:Mike Flynn | official 2017/2017
        michael-spindelegger | Michael Spindelegger | AT | m | | foreign_minister 2008/2013
        michel-martelly | Michel Martelly | HT | m | | head_of_state 2011/2016
        michel-temer | Michel Temer | BR | m | | official 2011/2016; head_of_state 2016/2018
        micheline-calmy-rey | Micheline {Calmy-Rey} | CH | f | | foreign_minister 2003/2011; head_of_state 2007/2007; head_of_state 2011/2011
        mihai-popsoi | Mihai Popșoi | MD | m | en:Mihai Popsoi | foreign_minister 2024-01/
        mike-huckabee | Mike Huckabee | US | m | | ambassador 2025/
        mike-johnson | Mike Johnson | US | m | | legislator 2023-10/
        mike-mullen | Mike Mullen | US | m | | official 2007/2011
        mikhail-bogdanov | Mikhail Bogdanov | RU | m | ru:Михаил Богданов | official 2011/2025
        mikheil-kavelashvili | Mikheil Kavelashvili | GE | m | | head_of_state 2024-12/
        milo-dukanovic | Milo Đukanović | ME | m | en:Milo Djukanovic | head_of_government 2003/2006; head_of_government 2008/2010; head_of_government 2012/2016; head_of_state 2018/2023
        milojko-spajic | Milojko Spajić | ME | m | | head_of_government 2023-10/
        milorad-dodik | Milorad Dodik | BA | m | | head_of_state 2018/2022; other 2022/2025
        min-aung-hlaing | {Min} Aung Hlaing | MM | m | | head_of_government 2021/
        mircea-geoana | Mircea Geoană | RO | m | en:Mircea Geoana | official@nato 2019/2024
        miro-cerar | Miro Cerar | SI | m | | head_of_government 2014/2018; foreign_minister 2018/2020
        miroslav-lajcak | Miroslav Lajčák | SK | m | en:Miroslav Lajcak | foreign_minister 2009/2010; foreign_minister 2012/2020; envoy@eu 2020/2025
        mishal-al-ahmad | Mishal {al-Ahmad} | KW | m | ar:مشعل الأحمد; en:Meshal al-Ahmad al-Sabah; en:Mishal al-Ahmad al-Sabah | monarch 2023-12/
        mohamad-hasan | Mohamad Hasan | MY | m | | foreign_minister 2023-12/
        mohamed-abdullahi-mohamed | Mohamed Abdullahi {Mohamed} | SO | m | en:Mohamed Abdullahi Farmajo | head_of_state 2017/2022
        mohamed-al-menfi | Mohamed {al-Menfi} | LY | m | ar:محمد المنفي; en:Mohamed Menfi | head_of_state 2021-03/
        mohamed-ali-nafti | Mohamed Ali {Nafti} | TN | m | ar:محمد علي النفطي | foreign_minister 2024/
        mohamed-bazoum | Mohamed Bazoum | NE | m | | foreign_minister 2011/2015; head_of_state 2021/2023
        mohamed-elbaradei | Mohamed ElBaradei | EG | m | ar:محمد البرادعي; en:Mohammed ElBaradei; en:Mohamed El Baradei | secretary_general@iaea 1997/2009; official 2013/2013
        mohamed-hamdan-dagalo | Mohamed Hamdan {Dagalo} | SD | m | en:Hemedti; ar:محمد حمدان دقلو | other 2019/
        mohamed-muizzu | Mohamed Muizzu | MV | m | | head_of_state 2023-11/
        mohamed-nasheed | Mohamed Nasheed | MV | m | | head_of_state 2008/2012
        mohamed-ould-abdel-aziz | Mohamed {Ould Abdel Aziz} | MR | m | | head_of_state 2009/2019
        mohamed-ould-ghazouani | Mohamed {Ould Ghazouani} | MR | m | en:Mohamed Ould Cheikh El Ghazouani | head_of_state 2019/
        mohamed-siala | Mohamed {Siala} | LY | m | ar:محمد سيالة; en:Mohamed Taha Siala | foreign_minister 2016/2021
        mohammad-mustafa | Mohammad Mustafa | PS | m | ar:محمد مصطفى; en:Mohammed Mustafa | head_of_government 2024-03/
        mohammed-bin-abdulrahman | Mohammed {bin Abdulrahman} | QA | m | ar:محمد بن عبد الرحمن; en:Mohammed bin Abdulrahman Al Thani; en:Mohammed bin Abdulrahman al-Thani; fr:Mohammed ben Abdelrahmane; de:Mohammed bin Abdulrahman Al Thani | foreign_minister 2016-01/; head_of_government 2023-03/
        mohammed-bin-rashid | Mohammed {bin Rashid} | AE | m | ar:محمد بن راشد; en:Mohammed bin Rashid Al Maktoum | head_of_government 2006/
        mohammed-shia-al-sudani | Mohammed {Shia al-Sudani} | IQ | m | ar:محمد شياع السوداني; en:Mohammed Shia' al-Sudani; en:Mohammed al-Sudani; fr:Mohammed Chia al-Soudani; de:Mohammed Schia al-Sudani | head_of_government 2022-10/
        mokgweetsi-masisi | Mokgweetsi Masisi | BW | m | | head_of_state 2018/2024
        moncef-marzouki | Moncef Marzouki | TN | m | ar:المنصف المرزوقي | head_of_state 2011/2014
        morgan-tsvangirai | Morgan Tsvangirai | ZW | m | | head_of_government 2009/2013
        mostafa-madbouly | Mostafa Madbouly | EG | m | ar:مصطفى مدبولي | head_of_government 2018-06/
        mourad-medelci | Mourad Medelci | DZ | m | ar:مراد مدلسي | foreign_minister 2007/2013
        moussa-faki-mahamat | Moussa Faki {Mahamat} | TD | m | en:Moussa Faki | foreign_minister 2008/2017; official@african-union 2017/2025
        muhammad-yunus | Muhammad Yunus | BD | m | | head_of_government 2024-08/
        muhyiddin-yassin | Muhyiddin Yassin | MY | m | | head_of_government 2020-03/2021-08
        mukhtar-tileuberdi | Mukhtar Tileuberdi | KZ | m | ru:Мухтар Тлеуберди | foreign_minister 2019/2023
        murat-nurtleu | Murat Nurtleu | KZ | m | ru:Мурат Нуртлеу | foreign_minister 2023/2025
        murray-mccully | Murray McCully | NZ | m | | foreign_minister 2008/2017
        musalia-mudavadi | Musalia Mudavadi | KE | m | | foreign_minister 2023-10/
        mustafa-akinci | Mustafa Akıncı | CY | m | en:Mustafa Akinci | other 2015/2020
        mwai-kibaki | Mwai Kibaki | KE | m | | head_of_state 2002/2013
        mykola-azarov | Mykola Azarov | UA | m | uk:Микола Азаров; de:Mykola Asarow | head_of_government 2010/2014
        nabih-berri | Nabih Berri | LB | m | ar:نبيه بري | legislator 1992/
        nabil-elaraby | Nabil Elaraby | EG | m | ar:نبيل العربي; en:Nabil al-Arabi | foreign_minister 2011/2011; secretary_general@arab-league 2011/2016
        najla-mangoush | Najla Mangoush | LY | f | ar:نجلاء المنقوش; en:Najla al-Mangoush | foreign_minister 2021/2023
        naledi-pandor | Naledi Pandor | ZA | f | | foreign_minister 2019-05/2024-06
        nana-akufo-addo | Nana {Akufo-Addo} | GH | m | | head_of_state 2017/2025
        nanaia-mahuta | Nanaia Mahuta | NZ | f | | foreign_minister 2020/2023
        naoto-kan | Naoto Kan | JP | m | ja:菅直人 | head_of_government 2010/2011
        nasser-bourita | Nasser Bourita | MA | m | ar:ناصر بوريطة | foreign_minister 2017-04/
        nasser-judeh | Nasser Judeh | JO | m | ar:ناصر جودة; fr:Nasser Jawdeh; de:Nasser Dschudeh | foreign_minister 2009/2017
        natasa-pirc-musar | Nataša {Pirc Musar} | SI | f | en:Natasa Pirc Musar | head_of_state 2022-12/
        navi-pillay | Navi Pillay | ZA | f | | official@un 2008/2014
        nawaf-al-ahmad | Nawaf {al-Ahmad} | KW | m | ar:نواف الأحمد; en:Nawaf Al-Ahmad Al-Jaber Al-Sabah | monarch 2020/2023
        nayib-bukele | Nayib Bukele | SV | m | | head_of_state 2019-06/
        nechirvan-barzani | Nechirvan Barzani | IQ | m | | other 2019/
        nestor-kirchner | Néstor Kirchner | AR | m | | head_of_state 2003/2007
        netumbo-nandi-ndaitwah | Netumbo {Nandi-Ndaitwah} | NA | f | | foreign_minister 2012/2024; head_of_state 2025-03/
        ngozi-okonjo-iweala | Ngozi {Okonjo-Iweala} | NG | f | | minister 2011/2015; secretary_general@wto 2021-03/
        nguyen-tan-dung | {Nguyen} Tan Dung | VN | m | en:Nguyễn Tấn Dũng | head_of_government 2006/2016
        nicholas-burns | Nicholas Burns | US | m | | official 2005/2008; ambassador 2022/2025
        nicolae-ciuca | Nicolae Ciucă | RO | m | | head_of_government 2021/2023
        nicos-anastasiades | Nicos Anastasiades | CY | m | el:Νίκος Αναστασιάδης; en:Nikos Anastasiades | head_of_state 2013/2023
        nicu-popescu | Nicu Popescu | MD | m | | foreign_minister 2019/2019; foreign_minister 2021/2024
        nicusor-dan | Nicușor Dan | RO | m | en:Nicusor Dan | head_of_state 2025-05/
        nikola-dimitrov | Nikola Dimitrov | MK | m | | foreign_minister 2017/2020
        nikola-gruevski | Nikola Gruevski | MK | m | | head_of_government 2006/2016
        nikola-selakovic | Nikola Selaković | RS | m | | foreign_minister 2020/2022
        nikolai-patrushev | Nikolai Patrushev | RU | m | ru:Николай Патрушев | official 2008/
        nikolay-mladenov | Nikolay Mladenov | BG | m | en:Nickolay Mladenov | foreign_minister 2010/2013; envoy@un 2015/2020
        nikos-kotzias | Nikos Kotzias | GR | m | el:Νίκος Κοτζιάς | foreign_minister 2015/2018
        nirmala-sitharaman | Nirmala Sitharaman | IN | f | | defence_minister 2017/2019; minister 2019/
        nkosazana-dlamini-zuma | Nkosazana {Dlamini-Zuma} | ZA | f | | foreign_minister 1999/2009; official@african-union 2012/2017
        norodom-sihamoni | Norodom {Sihamoni} | KH | m | | monarch 2004/
        oana-toiu | Oana Țoiu | RO | f | | foreign_minister 2025-06/
        oleksii-reznikov | Oleksii Reznikov | UA | m | uk:Олексій Резніков; en:Oleksiy Reznikov; de:Olexij Resnikow; fr:Oleksiï Reznikov; nl:Oleksi Reznikov | defence_minister 2021-11/2023-09
        oleksiy-danilov | Oleksiy Danilov | UA | m | uk:Олексій Данілов | official 2019/2024
        oliver-varhelyi | Olivér Várhelyi | HU | m | en:Oliver Varhelyi | official@european-commission 2019/
        olivier-nduhungirehe | Olivier Nduhungirehe | RW | m | | foreign_minister 2024-06/
        olli-rehn | Olli Rehn | FI | m | | official@european-commission 2004/2014
        olta-xhacka | Olta Xhaçka | AL | f | | foreign_minister 2021/2023
        olusegun-obasanjo | Olusegun Obasanjo | NG | m | | head_of_state 1999/2007; envoy@african-union 2021/2025
        oscar-arias | Óscar Arias | CR | m | en:Oscar Arias | head_of_state 2006/2010
        othman-jerandi | Othman Jerandi | TN | m | ar:عثمان الجرندي | foreign_minister 2020/2023
        otto-perez-molina | Otto {Pérez Molina} | GT | m | | head_of_state 2012/2015
        """

    /// The same from P on.
    static let moreStatesFromP = """
        pablo-quirno | Pablo Quirno | AR | m | | foreign_minister 2025-10/
        paetongtarn-shinawatra | Paetongtarn Shinawatra | TH | f | | head_of_government 2024-08/2025-08
        pal-jonson | Pål Jonson | SE | m | | defence_minister 2022-10/
        park-jin | {Park} Jin | KR | m | ko:박진 | foreign_minister 2022-05/2024-01
        patrice-talon | Patrice Talon | BJ | m | | head_of_state 2016-04/2026
        paul-gallagher | Paul Gallagher | VA | m | en:Paul Richard Gallagher | foreign_minister 2014/
        paulo-portas | Paulo Portas | PT | m | | foreign_minister 2011/2013
        paulo-rangel | Paulo Rangel | PT | m | | foreign_minister 2024-04/
        pedro-castillo | Pedro Castillo | PE | m | | head_of_state 2021-07/2022-12
        pedro-pablo-kuczynski | Pedro Pablo {Kuczynski} | PE | m | | head_of_state 2016/2018
        pedro-passos-coelho | Pedro {Passos Coelho} | PT | m | | head_of_government 2011-06/2015-11
        penny-mordaunt | Penny Mordaunt | GB | f | | defence_minister 2019/2019
        peter-dutton | Peter Dutton | AU | m | | defence_minister 2021/2022
        peter-mutharika | Peter Mutharika | MW | m | | head_of_state 2014/2020; head_of_state 2025-10/
        peter-pellegrini | Peter Pellegrini | SK | m | | head_of_government 2018/2020; head_of_government 2023/2023; head_of_state 2024-06/
        petr-fiala | Petr Fiala | CZ | m | | head_of_government 2021-12/2025-12
        petr-necas | Petr Nečas | CZ | m | | head_of_government 2010/2013
        petteri-orpo | Petteri Orpo | FI | m | | head_of_government 2023-06/
        pham-binh-minh | {Pham} Binh Minh | VN | m | | foreign_minister 2011/2021
        pham-minh-chinh | {Pham} Minh Chinh | VN | m | en:Phạm Minh Chính | head_of_government 2021-04/
        philippe-douste-blazy | Philippe {Douste-Blazy} | FR | m | | foreign_minister 2005/2007
        philippe-goffin | Philippe Goffin | BE | m | | foreign_minister 2019/2020
        philippe-of-belgium | {Philippe} of Belgium | BE | m | nl:koning Filip; nl:Filip van België; fr:roi Philippe; en:King Philippe | monarch 2013-07/
        pierre-nkurunziza | Pierre Nkurunziza | BI | m | | head_of_state 2005/2020
        pietro-parolin | Pietro Parolin | VA | m | | official 2013-10/
        portia-simpson-miller | Portia {Simpson Miller} | JM | f | en:Portia Simpson-Miller | head_of_government 2006/2007; head_of_government 2012/2016
        prak-sokhonn | {Prak} Sokhonn | KH | m | | foreign_minister 2016/2023
        prayut-chan-o-cha | Prayut {Chan-o-cha} | TH | m | en:Prayuth Chan-ocha; en:Prayut Chan-ocha | head_of_government 2014-08/2023-08
        pushpa-kamal-dahal | Pushpa Kamal {Dahal} | NP | m | en:Prachanda | head_of_government 2008/2009; head_of_government 2016/2017; head_of_government 2022/2024
        qin-gang | {Qin} Gang | CN | m | zh:秦刚 | spokesperson 2011/2014; ambassador 2021/2022; foreign_minister 2022-12/2023-07
        raila-odinga | Raila Odinga | KE | m | | head_of_government 2008/2013; other 2013/2025
        rajnath-singh | Rajnath Singh | IN | m | | minister 2014/2019; defence_minister 2019-05/
        ralph-gonsalves | Ralph Gonsalves | VC | m | | head_of_government 2001/2025
        ramush-haradinaj | Ramush Haradinaj | XK | m | | head_of_government 2017/2020
        ranil-wickremesinghe | Ranil Wickremesinghe | LK | m | | head_of_government 2015/2019; head_of_state 2022-07/2024-09
        rashad-al-alimi | Rashad {al-Alimi} | YE | m | ar:رشاد العليمي | head_of_state 2022-04/
        rastislav-kacer | Rastislav Káčer | SK | m | | foreign_minister 2022/2023
        rene-preval | René Préval | HT | m | en:Rene Preval | head_of_state 2006/2011
        retno-marsudi | Retno Marsudi | ID | f | | foreign_minister 2014-10/2024-10
        ricardo-lagos | Ricardo Lagos | CL | m | | head_of_state 2000/2006
        ricardo-martinelli | Ricardo Martinelli | PA | m | | head_of_state 2009/2014
        richard-marles | Richard Marles | AU | m | | defence_minister 2022/
        riek-machar | Riek Machar | SS | m | | official 2011/2013; official 2020/2025
        robert-abela | Robert Abela | MT | m | | head_of_government 2020-01/
        robert-golob | Robert Golob | SI | m | | head_of_government 2022-06/
        robert-habeck | Robert Habeck | DE | m | | minister 2021/2025
        robert-malley | Robert Malley | US | m | en:Rob Malley | envoy 2021/2023
        robert-obrien | Robert O'Brien | US | m | | official 2019/2021
        robert-zoellick | Robert Zoellick | US | m | | official 2001/2006; secretary_general@world-bank 2007/2012
        roberta-metsola | Roberta Metsola | MT | f | | legislator@european-parliament 2022-01/
        roberto-azevedo | Roberto Azevêdo | BR | m | en:Roberto Azevedo | secretary_general@wto 2013/2020
        roch-marc-christian-kabore | Roch Marc Christian {Kaboré} | BF | m | en:Roch Kaboré; en:Roch Marc Christian Kabore | head_of_state 2015/2022
        rodrigo-chaves | Rodrigo Chaves | CR | m | | head_of_state 2022-05/
        rodrigo-paz | Rodrigo Paz | BO | m | en:Rodrigo Paz Pereira | head_of_state 2025-11/
        romano-prodi | Romano Prodi | IT | m | | official@european-commission 1999/2004; head_of_government 2006/2008
        ron-dermer | Ron Dermer | IL | m | he:רון דרמר | ambassador 2013/2021; minister 2022/2025
        ronald-lamola | Ronald Lamola | ZA | m | | foreign_minister 2024-06/
        rosario-murillo | Rosario Murillo | NI | f | | official 2017/
        rosemary-dicarlo | Rosemary DiCarlo | US | f | | official@un 2018/
        rosen-zhelyazkov | Rosen Zhelyazkov | BG | m | | head_of_government 2025-01/
        roza-otunbayeva | Roza Otunbayeva | KG | f | ru:Роза Отунбаева | head_of_state 2010/2011; envoy@un 2022/
        ruben-brekelmans | Ruben Brekelmans | NL | m | | defence_minister 2024-07/; foreign_minister 2025-08/2025-09
        sabah-al-khalid | Sabah {al-Khalid} | KW | m | ar:صباح الخالد | foreign_minister 2011/2019; head_of_government 2019/2022; monarch 2024-06/
        sadyr-japarov | Sadyr Japarov | KG | m | ru:Садыр Жапаров; de:Sadyr Schaparow; fr:Sadyr Japarov; en:Sadyr Zhaparov | head_of_state 2020-10/
        saifuddin-abdullah | Saifuddin Abdullah | MY | m | | foreign_minister 2018/2020; foreign_minister 2021/2022
        salaheddine-mezouar | Salaheddine Mezouar | MA | m | ar:صلاح الدين مزوار | foreign_minister 2013/2017
        salahuddin-rabbani | Salahuddin Rabbani | AF | m | | foreign_minister 2015/2019
        sali-berisha | Sali Berisha | AL | m | | head_of_government 2005/2013
        salva-kiir | Salva Kiir | SS | m | en:Salva Kiir Mayardit | head_of_state 2011-07/
        salvador-sanchez-ceren | Salvador {Sánchez Cerén} | SV | m | | head_of_state 2014/2019
        samia-suluhu-hassan | Samia Suluhu {Hassan} | TZ | f | | head_of_state 2021-03/
        santiago-cafiero | Santiago Cafiero | AR | m | | foreign_minister 2021-09/2023-12
        santiago-pena | Santiago Peña | PY | m | | head_of_state 2023-08/
        sartaj-aziz | Sartaj Aziz | PK | m | | official 2013/2018
        saud-al-faisal | Saud {al-Faisal} | SA | m | ar:سعود الفيصل; en:Saud al-Faisal bin Abdulaziz | foreign_minister 1975/2015
        saulius-skvernelis | Saulius Skvernelis | LT | m | | head_of_government 2016/2020
        sebastien-lecornu | Sébastien Lecornu | FR | m | | defence_minister 2022-05/2025-09; head_of_government 2025-09/
        seiji-maehara | Seiji Maehara | JP | m | ja:前原誠司 | foreign_minister 2010/2011
        serdar-berdimuhamedow | Serdar Berdimuhamedow | TM | m | ru:Сердар Бердымухамедов | head_of_state 2022-03/
        sergey-kislyak | Sergey Kislyak | RU | m | ru:Сергей Кисляк | ambassador 2008/2017
        sergio-mattarella | Sergio Mattarella | IT | m | | head_of_state 2015-02/
        shavkat-mirziyoyev | Shavkat Mirziyoyev | UZ | m | ru:Шавкат Мирзиёев; de:Schawkat Mirsijojew; fr:Chavkat Mirziyoïev | head_of_government 2003/2016; head_of_state 2016-12/
        sher-bahadur-deuba | Sher Bahadur {Deuba} | NP | m | | head_of_government 2017/2018; head_of_government 2021/2022
        simon-harris | Simon Harris | IE | m | | head_of_government 2024-04/2025-01; foreign_minister 2025-01/2025-11
        simonetta-sommaruga | Simonetta Sommaruga | CH | f | | minister 2010/2022; head_of_state 2015/2015; head_of_state 2020/2020
        sitiveni-rabuka | Sitiveni Rabuka | FJ | m | | head_of_government 2022-12/
        sooronbay-jeenbekov | Sooronbay Jeenbekov | KG | m | ru:Сооронбай Жээнбеков | head_of_state 2017/2020
        sophie-wilmes | Sophie Wilmès | BE | f | en:Sophie Wilmes | head_of_government 2019/2020; foreign_minister 2020/2022
        srettha-thavisin | Srettha Thavisin | TH | m | | head_of_government 2023-08/2024-08
        staffan-de-mistura | Staffan {de Mistura} | IT | m | | envoy@un 2014/2018; envoy@un 2021/
        stefan-fule | Štefan Füle | CZ | m | en:Stefan Füle; en:Stefan Fule | official@european-commission 2010/2014
        stephane-dion | Stéphane Dion | CA | m | | foreign_minister 2015/2017
        stephanie-williams | Stephanie Williams | US | f | | envoy@un 2020/2022
        stephen-biegun | Stephen Biegun | US | m | en:Steve Biegun | envoy 2018/2019; official 2019/2021
        stephen-hadley | Stephen Hadley | US | m | | official 2005/2009
        stephen-smith | Stephen Smith | AU | m | | foreign_minister 2007/2010; defence_minister 2010/2013
        steven-vanackere | Steven Vanackere | BE | m | | foreign_minister 2009/2011
        stevo-pendarovski | Stevo Pendarovski | MK | m | | head_of_state 2019/2024
        sugiono | Sugiono | ID | m | | foreign_minister 2024-10/
        sung-kim | Sung Kim | US | m | | envoy 2014/2016; ambassador 2016/2022; envoy 2021/2023
        sven-mikser | Sven Mikser | EE | m | | foreign_minister 2016/2019
        svenja-schulze | Svenja Schulze | DE | f | | minister 2018/2025
        taavi-roivas | Taavi Rõivas | EE | m | | head_of_government 2014/2016
        takeshi-iwaya | Takeshi Iwaya | JP | m | ja:岩屋毅 | defence_minister 2018/2019; foreign_minister 2024-10/2025-10
        tamas-sulyok | Tamás Sulyok | HU | m | | head_of_state 2024-03/
        tamim-bin-hamad | Tamim {bin Hamad} | QA | m | ar:تميم بن حمد; en:Tamim bin Hamad Al Thani; en:Tamim bin Hamad al-Thani; fr:Tamim ben Hamad | monarch 2013-06/
        tammam-salam | Tammam Salam | LB | m | ar:تمام سلام | head_of_government 2014/2016
        tanja-fajon | Tanja Fajon | SI | f | | foreign_minister 2022-06/
        tedros-adhanom-ghebreyesus | {Tedros} Adhanom Ghebreyesus | ET | m | en:Tedros Adhanom | foreign_minister 2012/2016; secretary_general@who 2017-07/
        teodor-melescanu | Teodor Meleșcanu | RO | m | | foreign_minister 2017/2019
        teodoro-locsin | Teodoro Locsin | PH | m | en:Teodoro Locsin Jr. | foreign_minister 2018/2022
        teodoro-obiang | Teodoro Obiang | GQ | m | en:Teodoro Obiang Nguema; en:Teodoro Obiang Nguema Mbasogo | head_of_state 1979/
        teresa-ribera | Teresa Ribera | ES | f | | minister 2018/2024; official@european-commission 2024-12/
        tete-antonio | Téte António | AO | m | | foreign_minister 2020/
        tharman-shanmugaratnam | Tharman Shanmugaratnam | SG | m | | head_of_state 2023-09/
        theo-francken | Theo Francken | BE | m | | defence_minister 2025-02/
        therese-kayikwamba-wagner | Thérèse {Kayikwamba Wagner} | CD | f | | foreign_minister 2024-06/
        thomas-boni-yayi | Thomas {Boni Yayi} | BJ | m | en:Boni Yayi | head_of_state 2006/2016
        thomas-greminger | Thomas Greminger | CH | m | | secretary_general@osce 2017/2020
        thorbjorn-jagland | Thorbjørn Jagland | NO | m | en:Thorbjorn Jagland | secretary_general@council-of-europe 2009/2019
        thorgerdur-katrin-gunnarsdottir | Þorgerður Katrín {Gunnarsdóttir} | IS | f | | foreign_minister 2024-12/
        timco-mucunski | Timčo Mucunski | MK | m | en:Timco Mucunski | foreign_minister 2024-06/
        timo-soini | Timo Soini | FI | m | | foreign_minister 2015/2019
        to-lam | {To} Lam | VN | m | en:Tô Lâm | head_of_state 2024/2024; other 2024-08/
        tom-barrack | Tom Barrack | US | m | en:Thomas Barrack | ambassador 2025/; envoy 2025/
        tom-donilon | Tom Donilon | US | m | en:Thomas Donilon | official 2010/2013
        tom-fletcher | Tom Fletcher | GB | m | | official@un 2024-11/
        tomas-petricek | Tomáš Petříček | CZ | m | | foreign_minister 2018/2021
        tomislav-nikolic | Tomislav Nikolić | RS | m | | head_of_state 2012/2017
        tor-wennesland | Tor Wennesland | NO | m | | envoy@un 2021/2024
        traian-basescu | Traian Băsescu | RO | m | en:Traian Basescu | head_of_state 2004-12/2014-12
        tran-dai-quang | {Tran} Dai Quang | VN | m | | head_of_state 2016/2018
        trinidad-jimenez | Trinidad Jiménez | ES | f | | foreign_minister 2010/2011
        troels-lund-poulsen | Troels Lund {Poulsen} | DK | m | | defence_minister 2023/
        truong-tan-sang | {Truong} Tan Sang | VN | m | | head_of_state 2011/2016
        tulsi-gabbard | Tulsi Gabbard | US | f | | official 2025/
        tzachi-hanegbi | Tzachi Hanegbi | IL | m | he:צחי הנגבי | official 2023/2025
        umaro-sissoco-embalo | Umaro {Sissoco Embaló} | GW | m | en:Umaro Sissoco Embalo | head_of_state 2020/2025
        umaru-yaradua | Umaru {Yar'Adua} | NG | m | | head_of_state 2007/2010
        urmas-reinsalu | Urmas Reinsalu | EE | m | | foreign_minister 2019/2021; foreign_minister 2022/2023
        ursula-plassnik | Ursula Plassnik | AT | f | | foreign_minister 2004/2008
        """

    /// The same from V on.
    static let moreStatesFromV = """
        vadym-prystaiko | Vadym Prystaiko | UA | m | uk:Вадим Пристайко | foreign_minister 2019/2020; ambassador 2020/2023
        vahagn-khachaturyan | Vahagn Khachaturyan | AM | m | fr:Vahagn Khatchatourian; ru:Ваагн Хачатурян; de:Wahagn Chatschaturjan | head_of_state 2022-03/
        valentin-inzko | Valentin Inzko | AT | m | | official@un 2009/2021
        valentina-matviyenko | Valentina Matviyenko | RU | f | ru:Валентина Матвиенко | legislator 2011/
        valerie-amos | Valerie Amos | GB | f | | official@un 2010/2015
        vasily-nebenzya | Vasily Nebenzya | RU | m | ru:Василий Небензя; en:Vassily Nebenzia | ambassador@un 2017/
        vesna-pusic | Vesna Pusić | HR | f | | foreign_minister 2011/2016
        vicente-fox | Vicente Fox | MX | m | | head_of_state 2000/2006
        vincent-biruta | Vincent Biruta | RW | m | | foreign_minister 2019/2024
        viola-amherd | Viola Amherd | CH | f | | defence_minister 2019/2025; head_of_state 2024/2024
        viorica-dancila | Viorica Dăncilă | RO | f | | head_of_government 2018/2019
        vivian-balakrishnan | Vivian Balakrishnan | SG | m | | foreign_minister 2015-10/
        vjosa-osmani | Vjosa Osmani | XK | f | | head_of_state 2021-04/
        vladimir-makei | Vladimir Makei | BY | m | ru:Владимир Макей; en:Uladzimir Makei; de:Wladimir Makej | foreign_minister 2012/2022
        vladimir-padrino-lopez | Vladimir {Padrino López} | VE | m | en:Vladimir Padrino | defence_minister 2014-10/
        vladimir-voronin | Vladimir Voronin | MD | m | | head_of_state 2001/2009
        volker-perthes | Volker Perthes | DE | m | | envoy@un 2021/2023
        volker-turk | Volker Türk | AT | m | en:Volker Turk | official@un 2022-10/
        volodymyr-groysman | Volodymyr Groysman | UA | m | uk:Володимир Гройсман | head_of_government 2016/2019
        vyacheslav-volodin | Vyacheslav Volodin | RU | m | ru:Вячеслав Володин | legislator 2016/
        wei-fenghe | {Wei} Fenghe | CN | m | zh:魏凤和 | defence_minister 2018-03/2023-03
        witold-waszczykowski | Witold Waszczykowski | PL | m | | foreign_minister 2015/2018
        wladyslaw-kosiniak-kamysz | Władysław {Kosiniak-Kamysz} | PL | m | | defence_minister 2023-12/
        wolfgang-schauble | Wolfgang Schäuble | DE | m | en:Wolfgang Schaeuble | minister 2005/2017
        workneh-gebeyehu | Workneh Gebeyehu | ET | m | | foreign_minister 2016/2019
        xanana-gusmao | Xanana Gusmão | TL | m | en:Xanana Gusmao | head_of_state 2002/2007; head_of_government 2007/2015; head_of_government 2023/
        xavier-espot | Xavier Espot | AD | m | | head_of_government 2019-05/
        xiomara-castro | Xiomara Castro | HN | f | | head_of_state 2022-01/
        yahya-jammeh | Yahya Jammeh | GM | m | | head_of_state 1994/2017
        yahya-sinwar | Yahya Sinwar | PS | m | ar:يحيى السنوار; de:Jahia Sinwar | other 2017/2024
        yamandu-orsi | Yamandú Orsi | UY | m | | head_of_state 2025-03/
        yasar-guler | Yaşar Güler | TR | m | en:Yasar Guler | defence_minister 2023-06/
        yasuo-fukuda | Yasuo Fukuda | JP | m | ja:福田康夫 | head_of_government 2007/2008
        yingluck-shinawatra | Yingluck Shinawatra | TH | f | | head_of_government 2011-08/2014-05
        yoko-kamikawa | Yoko Kamikawa | JP | f | ja:上川陽子 | foreign_minister 2023-09/2024-10
        yoshihiko-noda | Yoshihiko Noda | JP | m | ja:野田佳彦 | head_of_government 2011/2012
        yousaf-raza-gilani | Yousaf Raza {Gilani} | PK | m | | head_of_government 2008/2012
        youssef-rajji | Youssef Rajji | LB | m | ar:يوسف رجي; en:Joe Rajji | foreign_minister 2025-02/
        yukio-hatoyama | Yukio Hatoyama | JP | m | ja:鳩山由紀夫 | head_of_government 2009/2010
        yukiya-amano | Yukiya Amano | JP | m | ja:天野之弥 | secretary_general@iaea 2009/2019
        yulia-svyrydenko | Yulia Svyrydenko | UA | f | uk:Юлія Свириденко; de:Julija Swyrydenko; fr:Ioulia Svyrydenko; nl:Joelia Svyrydenko | minister 2021/2025; head_of_government 2025-07/
        yun-byung-se | {Yun} Byung-se | KR | m | ko:윤병세 | foreign_minister 2013/2017
        yusuf-bin-alawi | Yusuf {bin Alawi} | OM | m | ar:يوسف بن علوي; en:Yousuf bin Alawi | foreign_minister 1997/2020
        yusuf-tuggar | Yusuf Tuggar | NG | m | | foreign_minister 2023-08/
        yvan-gil | Yván Gil | VE | m | | foreign_minister 2023-01/
        yves-leterme | Yves Leterme | BE | m | | head_of_government 2008/2008; head_of_government 2009/2011; foreign_minister 2009/2009
        yvette-cooper | Yvette Cooper | GB | f | | minister 2024-07/2025-09; foreign_minister 2025-09/
        zakir-hasanov | Zakir Hasanov | AZ | m | fr:Zakir Hassanov; de:Zakir Hasanov | defence_minister 2013-10/
        zeid-raad-al-hussein | Zeid {Ra'ad al-Hussein} | JO | m | en:Zeid Raad al-Hussein; ar:زيد رعد الحسين | official@un 2014/2018
        zeljka-cvijanovic | Željka Cvijanović | BA | f | | head_of_state 2022/
        zohrab-mnatsakanyan | Zohrab Mnatsakanyan | AM | m | | foreign_minister 2018/2020
        zoran-milanovic | Zoran Milanović | HR | m | | head_of_government 2011/2016; head_of_state 2020-02/
        zoran-zaev | Zoran Zaev | MK | m | | head_of_government 2017/2022
        zuzana-caputova | Zuzana Čaputová | SK | f | en:Zuzana Caputova | head_of_state 2019-06/2024-06
        """
}
