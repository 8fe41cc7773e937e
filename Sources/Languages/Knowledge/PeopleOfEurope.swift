extension People {
    /// Europe, Russia, the Caucasus and Central Asia, and the heads of international organisations.
    static let europeFromA = """
        abdullah-gul | Abdullah Gül | TR | m | | foreign_minister 2003/2007-08; head_of_state 2007-08/2014-08
        ahmet-davutoglu | Ahmet Davutoğlu | TR | m | | foreign_minister 2009-05/2014-08; head_of_government 2014-08/2016-05
        alain-juppe | Alain Juppé | FR | m | | foreign_minister 2011-02/2012-05
        alexander-de-croo | Alexander {De Croo} | BE | m | | head_of_government 2020-10/2025-02
        alexander-lukashenko | Alexander Lukashenko | BY | m | ru:Александр Лукашенко; nl:Aleksandr Loekasjenko; de:Alexander Lukaschenko; fr:Alexandre Loukachenko | head_of_state 1994-07/
        alexander-schallenberg | Alexander Schallenberg | AT | m | | foreign_minister 2019-06/2025-03
        alexander-stubb | Alexander Stubb | FI | m | | foreign_minister 2008-04/2011-06; head_of_government 2014-06/2015-05; head_of_state 2024-03/
        alexei-navalny | Alexei Navalny | RU | m | ru:Алексей Навальный | other 2011/2024-02
        alexis-tsipras | Alexis Tsipras | GR | m | el:Αλέξης Τσίπρας | head_of_government 2015-01/2019-07
        anders-fogh-rasmussen | Anders Fogh {Rasmussen} | DK | m | | head_of_government 2001-11/2009-04; secretary_general@nato 2009-08/2014-09
        andrej-babis | Andrej Babiš | CZ | m | | head_of_government 2017-12/2021-12; head_of_government 2025-12/
        andrej-plenkovic | Andrej Plenković | HR | m | | head_of_government 2016-10/
        angelino-alfano | Angelino Alfano | IT | m | | foreign_minister 2016-12/2018-06
        ararat-mirzoyan | Ararat Mirzoyan | AM | m | fr:Ararat Mirzoïan | foreign_minister 2021-08/
        armen-sarkissian | Armen Sarkissian | AM | m | | head_of_state 2018-04/2022-01
        arseniy-yatsenyuk | Arseniy Yatsenyuk | UA | m | uk:Арсеній Яценюк; de:Arseni Jazenjuk; nl:Arseni Jatsenjoek | head_of_government 2014-02/2016-04
        ban-ki-moon | {Ban} Ki-moon | KR | m | ko:반기문 | foreign_minister 2004-01/2006-11; secretary_general@un 2007-01/2016-12
        bernard-kouchner | Bernard Kouchner | FR | m | | foreign_minister 2007-05/2010-11
        bert-koenders | Bert Koenders | NL | m | | foreign_minister 2014-10/2017-10
        bohuslav-sobotka | Bohuslav Sobotka | CZ | m | | head_of_government 2014-01/2017-12
        brian-cowen | Brian Cowen | IE | m | | head_of_government 2008-05/2011-03
        bronislaw-komorowski | Bronisław Komorowski | PL | m | | head_of_state 2010-08/2015-08
        carl-bildt | Carl Bildt | SE | m | | foreign_minister 2006-10/2014-10
        caspar-veldkamp | Caspar Veldkamp | NL | m | | foreign_minister 2024-07/2025-08
        catherine-ashton | Catherine Ashton | GB | f | | official@european-commission 2008-10/2009-12; official@eu 2009-12/2014-10
        catherine-colonna | Catherine Colonna | FR | f | | foreign_minister 2022-05/2024-01
        charles-iii | {Charles} III | GB | m | en:King Charles; en:Prince Charles; nl:prins Charles; nl:koning Charles | other 1958/2022-09; monarch 2022-09/
        christine-lagarde | Christine Lagarde | FR | f | | secretary_general@imf 2011-07/2019-11; official 2019-11/
        dalia-grybauskaite | Dalia Grybauskaitė | LT | f | | head_of_state 2009-07/2019-07
        david-davis | David Davis | GB | m | | minister 2016-07/2018-07
        david-lammy | David Lammy | GB | m | | foreign_minister 2024-07/2025-09; official 2025-09/
        david-lidington | David Lidington | GB | m | | minister 2010/2019
        david-miliband | David Miliband | GB | m | | foreign_minister 2007-06/2010-05
        denis-shmyhal | Denys Shmyhal | UA | m | uk:Денис Шмигаль | head_of_government 2020-03/2025-07; defence_minister 2025-07/
        didier-reynders | Didier Reynders | BE | m | | foreign_minister 2011-12/2019-11
        dirk-brengelmann | Dirk Brengelmann | DE | m | | official 2010/2013
        dmitry-medvedev | Dmitry Medvedev | RU | m | ru:Дмитрий Медведев; de:Dmitri Medwedew | head_of_state 2008-05/2012-05; head_of_government 2012-05/2020-01; official 2020-01/
        dmytro-kuleba | Dmytro Kuleba | UA | m | uk:Дмитро Кулеба; nl:Dmytro Koeleba | foreign_minister 2020-03/2024-09
        dominic-raab | Dominic Raab | GB | m | | foreign_minister 2019-07/2021-09
        edgars-rinkevics | Edgars Rinkēvičs | LV | m | | foreign_minister 2011-10/2023-07; head_of_state 2023-07/
        edi-rama | Edi Rama | AL | m | | head_of_government 2013-09/
        eduard-heger | Eduard Heger | SK | m | | head_of_government 2021-04/2023-05
        emine-dzhaparova | Emine Dzhaparova | UA | f | | official 2020/2023
        enrico-letta | Enrico Letta | IT | m | | head_of_government 2013-04/2014-02
        espen-barth-eide | Espen Barth {Eide} | NO | m | | defence_minister 2011-11/2012-09; foreign_minister 2012-09/2013-10; foreign_minister 2023-10/
        felipe-vi | {Felipe} VI | ES | m | es:rey Felipe VI; es:Felipe de Borbón | monarch 2014-06/
        franco-frattini | Franco Frattini | IT | m | | foreign_minister 2008-05/2011-11
        francois-fillon | François Fillon | FR | m | | head_of_government 2007-05/2012-05
        francois-hollande | François Hollande | FR | m | | head_of_state 2012-05/2017-05
        frans-timmermans | Frans Timmermans | NL | m | | foreign_minister 2012-11/2014-10; official@european-commission 2014-11/2023-08
        fredrik-reinfeldt | Fredrik Reinfeldt | SE | m | | head_of_government 2006-10/2014-10
        geert-wilders | Geert Wilders | NL | m | | legislator 1998/
        george-papandreou | George Papandreou | GR | m | | head_of_government 2009-10/2011-11
        gerhard-schroder | Gerhard Schröder | DE | m | | head_of_government 1998-10/2005-11
        gordon-brown | Gordon Brown | GB | m | | head_of_government 2007-06/2010-05
        guido-westerwelle | Guido Westerwelle | DE | m | | foreign_minister 2009-10/2013-12
        hanke-bruins-slot | Hanke {Bruins Slot} | NL | f | | foreign_minister 2023-09/2024-07
        herman-van-rompuy | Herman {Van Rompuy} | BE | m | | head_of_government 2008-12/2009-11; official@european-council 2010-01/2014-11
        ilham-aliyev | Ilham Aliyev | AZ | m | nl:Ilham Aliëv; de:Ilham Alijew; fr:Ilham Aliev | head_of_state 2003-10/
        irakli-chikovani | Irakli Chikovani | GE | m | fr:Irakli Tchikovani | defence_minister 2024-02/
        irakli-garibashvili | Irakli Garibashvili | GE | m | fr:Irakli Garibachvili | head_of_government 2013-11/2015-12; head_of_government 2021-02/2024-01
        islam-karimov | Islam Karimov | UZ | m | | head_of_state 1990/2016-09
        ivan-gasparovic | Ivan Gašparovič | SK | m | | head_of_state 2004-06/2014-06
        jacques-chirac | Jacques Chirac | FR | m | | head_of_state 1995-05/2007-05
        jan-peter-balkenende | Jan Peter Balkenende | NL | m | | head_of_government 2002-07/2010-10
        jean-asselborn | Jean Asselborn | LU | m | | foreign_minister 2004-07/2023-11
        jean-claude-juncker | Jean-Claude Juncker | LU | m | | head_of_government 1995-01/2013-12; official@european-commission 2014-11/2019-11
        jean-marc-ayrault | Jean-Marc Ayrault | FR | m | | head_of_government 2012-05/2014-03; foreign_minister 2016-02/2017-05
        jean-noel-barrot | Jean-Noël Barrot | FR | m | | foreign_minister 2024-09/
        jean-pierre-raffarin | Jean-Pierre Raffarin | FR | m | | head_of_government 2002-05/2005-05
        jeremy-corbyn | Jeremy Corbyn | GB | m | | legislator 1983/
        jeremy-hunt | Jeremy Hunt | GB | m | | foreign_minister 2018-07/2019-07
        jose-luis-rodriguez-zapatero | José Luis {Rodríguez Zapatero} | ES | m | es:Zapatero | head_of_government 2004-04/2011-12
        jose-manuel-albares | José Manuel {Albares} | ES | m | | foreign_minister 2021-07/
        jose-manuel-barroso | José Manuel Barroso | PT | m | en:José Manuel Durão Barroso | head_of_government 2002-04/2004-07; official@european-commission 2004-11/2014-10
        joseph-muscat | Joseph Muscat | MT | m | | head_of_government 2013-03/2020-01
        juan-carlos-i | {Juan Carlos} I | ES | m | | monarch 1975/2014-06
        karel-schwarzenberg | Karel Schwarzenberg | CZ | m | | foreign_minister 2007/2009; foreign_minister 2010/2013
        karin-kneissl | Karin Kneissl | AT | f | | foreign_minister 2017-12/2019-06
        kassym-jomart-tokayev | Kassym-Jomart Tokayev | KZ | m | ru:Касым-Жомарт Токаев; fr:Kassym-Jomart Tokaïev | head_of_state 2019-03/
        kofi-annan | Kofi Annan | GH | m | | secretary_general@un 1997-01/2006-12; envoy@un 2012/2012
        kostas-karamanlis | Kostas Karamanlis | GR | m | | head_of_government 2004-03/2009-10
        kristalina-georgieva | Kristalina Georgieva | BG | f | | secretary_general@imf 2019-10/
        lars-lokke-rasmussen | Lars Løkke {Rasmussen} | DK | m | | head_of_government 2009-04/2011-10; head_of_government 2015-06/2019-06; foreign_minister 2022-12/
        laurent-fabius | Laurent Fabius | FR | m | | foreign_minister 2012-05/2016-02
        lech-kaczynski | Lech Kaczyński | PL | m | | head_of_state 2005-12/2010-04
        leo-varadkar | Leo Varadkar | IE | m | | head_of_government 2017-06/2020-06; head_of_government 2022-12/2024-04
        linas-linkevicius | Linas Linkevičius | LT | m | | foreign_minister 2012-12/2020-12
        louis-michel | Louis Michel | BE | m | | foreign_minister 1999/2004
        lubomir-zaoralek | Lubomír Zaorálek | CZ | m | | foreign_minister 2014-01/2017-12
        luigi-di-maio | Luigi {Di Maio} | IT | m | | foreign_minister 2019-09/2022-10
        maia-sandu | Maia Sandu | MD | f | | head_of_government 2019-06/2019-11; head_of_state 2020-12/
        manuel-valls | Manuel Valls | FR | m | | head_of_government 2014-03/2016-12
        mariano-rajoy | Mariano Rajoy | ES | m | | head_of_government 2011-12/2018-06
        mario-monti | Mario Monti | IT | m | | head_of_government 2011-11/2013-04
        martin-schulz | Martin Schulz | DE | m | | official@european-parliament 2012-01/2017-01
        mateusz-morawiecki | Mateusz Morawiecki | PL | m | | head_of_government 2017-12/2023-12
        matteo-renzi | Matteo Renzi | IT | m | | head_of_government 2014-02/2016-12
        matteo-salvini | Matteo Salvini | IT | m | | minister 2018-06/2019-09
        maxime-verhagen | Maxime Verhagen | NL | m | | foreign_minister 2007-02/2010-10
        mette-frederiksen | Mette Frederiksen | DK | f | | head_of_government 2019-06/
        micheal-martin | Micheál Martin | IE | m | | foreign_minister 2008/2011; head_of_government 2020-06/2022-12; foreign_minister 2022-12/2025-01; head_of_government 2025-01/
        michel-barnier | Michel Barnier | FR | m | | foreign_minister 2004/2005; negotiator@eu 2016-10/2021-03; head_of_government 2024-09/2024-12
        michele-alliot-marie | Michèle {Alliot-Marie} | FR | f | | foreign_minister 2010-11/2011-02
        miguel-angel-moratinos | Miguel Ángel Moratinos | ES | m | | foreign_minister 2004-04/2010-10
        mikhail-fradkov | Mikhail Fradkov | RU | m | ru:Михаил Фрадков | head_of_government 2004/2007
        mikhail-gorbachev | Mikhail Gorbachev | RU | m | ru:Михаил Горбачёв; nl:Michail Gorbatsjov; de:Michail Gorbatschow; fr:Mikhaïl Gorbatchev | head_of_state 1985/1991
        mikhail-mishustin | Mikhail Mishustin | RU | m | ru:Михаил Мишустин | head_of_government 2020-01/
        mikheil-saakashvili | Mikheil Saakashvili | GE | m | ru:Михаил Саакашвили; fr:Mikheïl Saakachvili; de:Michail Saakaschwili | head_of_state 2004-01/2013-11
        milos-zeman | Miloš Zeman | CZ | m | | head_of_state 2013-03/2023-03
        mirek-topolanek | Mirek Topolánek | CZ | m | | head_of_government 2006/2009
        nicolas-sarkozy | Nicolas Sarkozy | FR | m | | head_of_state 2007-05/2012-05
        nicolas-schmit | Nicolas Schmit | LU | m | | minister 2004/2019
        nikol-pashinyan | Nikol Pashinyan | AM | m | nl:Nikol Pasjinian; de:Nikol Paschinjan; fr:Nikol Pachinian; es:Nikol Pashinián | head_of_government 2018-05/
        nikos-christodoulides | Nikos Christodoulides | CY | m | el:Νίκος Χριστοδουλίδης | foreign_minister 2018-03/2022-01; head_of_state 2023-02/
        nikos-dendias | Nikos Dendias | GR | m | el:Νίκος Δένδιας | foreign_minister 2019-07/2023-05; defence_minister 2023-06/
        nursultan-nazarbayev | Nursultan Nazarbayev | KZ | m | ru:Нурсултан Назарбаев | head_of_state 1991/2019-03
        oleksandr-turchynov | Oleksandr Turchynov | UA | m | uk:Олександр Турчинов | head_of_state 2014-02/2014-06
        paolo-gentiloni | Paolo Gentiloni | IT | m | | foreign_minister 2014-10/2016-12; head_of_government 2016-12/2018-06
        pascal-lamy | Pascal Lamy | FR | m | | secretary_general@wto 2005-09/2013-08
        pavlo-klimkin | Pavlo Klimkin | UA | m | uk:Павло Клімкін | foreign_minister 2014-06/2019-08
        pekka-haavisto | Pekka Haavisto | FI | m | | foreign_minister 2019-06/2023-06
        per-stig-moller | Per Stig {Møller} | DK | m | | foreign_minister 2001-11/2010-02
        peter-szijjarto | Péter Szijjártó | HU | m | | foreign_minister 2014-09/
        petr-pavel | Petr Pavel | CZ | m | | head_of_state 2023-03/
        petro-poroshenko | Petro Poroshenko | UA | m | uk:Петро Порошенко; nl:Petro Porosjenko; de:Petro Poroschenko; fr:Petro Porochenko | head_of_state 2014-06/2019-05
        philip-hammond | Philip Hammond | GB | m | | foreign_minister 2014-07/2016-07
        pope-benedict-xvi | {Benedict} XVI | VA | m | en:Pope Benedict XVI; nl:paus Benedictus XVI; de:Papst Benedikt XVI.; fr:Benoît XVI; es:Benedicto XVI | religious_leader 2005-04/2013-02
        pope-francis | {Francis} | VA | m | en:Pope Francis; nl:paus Franciscus; de:Papst Franziskus; fr:pape François; es:papa Francisco | religious_leader 2013-03/2025-04
        prokopis-pavlopoulos | Prokopis Pavlopoulos | GR | m | | head_of_state 2015-03/2020-03
        radoslaw-sikorski | Radosław Sikorski | PL | m | en:Radek Sikorski | foreign_minister 2007-11/2014-09; foreign_minister 2023-12/
        rafael-grossi | Rafael Grossi | AR | m | | secretary_general@iaea 2019-12/
        ramzan-kadyrov | Ramzan Kadyrov | RU | m | ru:Рамзан Кадыров | official 2007/
        rishi-sunak | Rishi Sunak | GB | m | | head_of_government 2022-10/2024-07
        robert-fico | Robert Fico | SK | m | | head_of_government 2006-07/2010-07; head_of_government 2012-04/2018-03; head_of_government 2023-10/
        robert-kocharyan | Robert Kocharyan | AM | m | fr:Robert Kotcharian | head_of_state 1998/2008-04
        rosen-plevneliev | Rosen Plevneliev | BG | m | | head_of_state 2012-01/2017-01
        rumen-radev | Rumen Radev | BG | m | | head_of_state 2017-01/
        rustem-umerov | Rustem Umerov | UA | m | uk:Рустем Умєров; de:Rustem Umjerow | defence_minister 2023-09/2025-07; official 2025-07/
        """

    /// The same from S on.
    static let europeFromS = """
        salome-zourabichvili | Salome Zourabichvili | GE | f | | head_of_state 2018-12/2024-12
        sanna-marin | Sanna Marin | FI | f | | head_of_government 2019-12/2023-06
        sauli-niinisto | Sauli Niinistö | FI | m | | head_of_state 2012-03/2024-03
        sebastian-kurz | Sebastian Kurz | AT | m | | foreign_minister 2013-12/2017-12; head_of_government 2017-12/2019-05; head_of_government 2020-01/2021-10
        sergey-ivanov | Sergey Ivanov | RU | m | ru:Сергей Иванов | defence_minister 2001/2007; official 2007/2016
        sergey-naryshkin | Sergey Naryshkin | RU | m | ru:Сергей Нарышкин | legislator 2011/2016; official 2016/
        sergey-ryabkov | Sergey Ryabkov | RU | m | ru:Сергей Рябков; nl:Sergej Rjabkov; de:Sergej Rjabkow | official 2008-08/
        sergey-shoigu | Sergey Shoigu | RU | m | ru:Сергей Шойгу; nl:Sergej Sjojgoe; de:Sergej Schoigu; fr:Sergueï Choïgou | defence_minister 2012-11/2024-05; official 2024-05/
        serzh-sargsyan | Serzh Sargsyan | AM | m | nl:Serzj Sarksian; de:Sersch Sargsjan; fr:Serge Sarkissian | head_of_state 2008-04/2018-04
        sigmar-gabriel | Sigmar Gabriel | DE | m | | foreign_minister 2017-01/2018-03
        sigrid-kaag | Sigrid Kaag | NL | f | | minister 2017-10/2021-05; foreign_minister 2021-05/2021-09; minister 2022-01/2024-01; envoy@un 2023-12/2025
        silvio-berlusconi | Silvio Berlusconi | IT | m | | head_of_government 2001-06/2006-05; head_of_government 2008-05/2011-11
        simon-coveney | Simon Coveney | IE | m | | foreign_minister 2017-06/2022-12
        stavros-lambrinidis | Stavros Lambrinidis | GR | m | | foreign_minister 2011-06/2011-11
        stefan-lofven | Stefan Löfven | SE | m | | head_of_government 2014-10/2021-11
        stephane-sejourne | Stéphane Séjourné | FR | m | | foreign_minister 2024-01/2024-09; official@european-commission 2024-12/
        suren-papikyan | Suren Papikyan | AM | m | fr:Suren Papikian; fr:Souren Papikian | defence_minister 2021-11/
        sviatlana-tsikhanouskaya | Sviatlana Tsikhanouskaya | BY | f | ru:Светлана Тихановская; nl:Svetlana Tichanovskaja; de:Swetlana Tichanowskaja; fr:Svetlana Tikhanovskaïa | other 2020/
        tarja-halonen | Tarja Halonen | FI | f | | head_of_state 2000-03/2012-03
        thomas-de-maiziere | Thomas {de Maizière} | DE | m | | defence_minister 2011-03/2013-12
        tobias-billstrom | Tobias Billström | SE | m | | foreign_minister 2022-10/2024-09
        tony-blair | Tony Blair | GB | m | | head_of_government 1997-05/2007-06; envoy 2007-06/2015-05
        toomas-hendrik-ilves | Toomas Hendrik Ilves | EE | m | | head_of_state 2006-10/2016-10
        ulf-kristersson | Ulf Kristersson | SE | m | | head_of_government 2022-10/
        uri-rosenthal | Uri Rosenthal | NL | m | | foreign_minister 2010-10/2012-11
        urmas-paet | Urmas Paet | EE | m | | foreign_minister 2005-04/2014-11
        vaclav-klaus | Václav Klaus | CZ | m | | head_of_state 2003-03/2013-03
        vahan-kostanyan | Vahan Kostanyan | AM | m | fr:Vahan Kostanian | official 2022/
        valdis-dombrovskis | Valdis Dombrovskis | LV | m | | head_of_government 2009-03/2014-01; official@european-commission 2014-11/
        valdis-zatlers | Valdis Zatlers | LV | m | | head_of_state 2007-07/2011-07
        victor-ponta | Victor Ponta | RO | m | | head_of_government 2012-05/2015-11
        viktor-yanukovych | Viktor Yanukovych | UA | m | uk:Віктор Янукович; nl:Viktor Janoekovitsj; de:Viktor Janukowitsch; fr:Viktor Ianoukovitch | head_of_government 2006-08/2007-12; head_of_state 2010-02/2014-02
        viktor-yushchenko | Viktor Yushchenko | UA | m | uk:Віктор Ющенко; nl:Viktor Joesjtsjenko; de:Viktor Juschtschenko; fr:Viktor Iouchtchenko | head_of_state 2005-01/2010-02
        vitaly-churkin | Vitaly Churkin | RU | m | ru:Виталий Чуркин; nl:Vitali Tsjoerkin; de:Witali Tschurkin; fr:Vitali Tchourkine | ambassador 2006/2017-02
        vladimir-medinsky | Vladimir Medinsky | RU | m | ru:Владимир Мединский | minister 2012-05/2020-01; negotiator 2022/
        vuk-jeremic | Vuk Jeremić | RS | m | | foreign_minister 2007-05/2012-07
        werner-faymann | Werner Faymann | AT | m | | head_of_government 2008-12/2016-05
        willem-alexander | {Willem-Alexander} | NL | m | nl:koning Willem-Alexander; en:King Willem-Alexander | monarch 2013-04/
        william-hague | William Hague | GB | m | | foreign_minister 2010-05/2014-07
        wopke-hoekstra | Wopke Hoekstra | NL | m | | minister 2017-10/2022-01; foreign_minister 2022-01/2023-09; official@european-commission 2023-10/
        xavier-bettel | Xavier Bettel | LU | m | | head_of_government 2013-12/2023-11; foreign_minister 2023-11/
        yanis-varoufakis | Yanis Varoufakis | GR | m | | minister 2015-01/2015-07
        yulia-tymoshenko | Yulia Tymoshenko | UA | f | uk:Юлія Тимошенко; nl:Joelia Timosjenko; de:Julia Timoschenko; fr:Ioulia Timochenko | head_of_government 2007-12/2010-03
        yuri-ushakov | Yuri Ushakov | RU | m | ru:Юрий Ушаков; nl:Joeri Oesjakov; de:Juri Uschakow; fr:Iouri Ouchakov | official 2012/
        zbigniew-rau | Zbigniew Rau | PL | m | | foreign_minister 2020-08/2023-11
        """
}
