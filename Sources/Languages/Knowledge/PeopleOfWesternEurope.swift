extension People {
    /// More office holders of western, northern and southern Europe.
    static let westernEuropeFromA = """
        achim-steiner | Achim Steiner | DE | m | | official@un 2006/2016; official@un 2017/2025
        ad-melkert | Ad Melkert | NL | m | | envoy@un 2009/2011
        adolfo-urso | Adolfo Urso | IT | m | | minister 2022-10/
        adrian-hasler | Adrian Hasler | LI | m | | head_of_government 2013/2021
        akshata-murty | {Akshata Murty} | GB | f | | other 2022/2024
        alain-le-roy | Alain {Le Roy} | FR | m | | official@un 2008/2011; official@eu 2015/2016
        alan-duncan | Alan Duncan | GB | m | | minister 2016/2019
        albert-ii-of-belgium | {Albert II of Belgium} | BE | m | nl:koning Albert II; fr:roi Albert II | monarch 1993-08/2013-07
        albert-rosti | Albert Rösti | CH | m | en:Albert Rosti; en:Albert Roesti | minister 2023-01/
        alberto-nunez-feijoo | Alberto {Núñez Feijóo} | ES | m | en:Alberto Nunez Feijoo; en:Alberto Núñez Feijoo | official 2009/2022; other 2022-04/
        alessandra-vellucci | Alessandra Vellucci | IT | f | | spokesperson@un 2014/
        alex-salmond | Alex Salmond | GB | m | | official 2007/2014-11
        alex-younger | Alex Younger | GB | m | | official 2014/2020
        alexander-dobrindt | Alexander Dobrindt | DE | m | | minister 2013/2017; minister 2025-05/
        alexander-pechtold | Alexander Pechtold | NL | m | | legislator 2006/2018
        alexandre-fasel | Alexandre Fasel | CH | m | | official 2023/
        alexis-kohler | Alexis Kohler | FR | m | | official 2017/2025
        alice-weidel | Alice Weidel | DE | f | | legislator 2017/
        alistair-burt | Alistair Burt | GB | m | | minister 2010/2013; minister 2017/2019
        alistair-darling | Alistair Darling | GB | m | | minister 2007-06/2010-05
        anders-samuelsen | Anders Samuelsen | DK | m | | foreign_minister 2016-11/2019-06
        andreas-babler | Andreas Babler | AT | m | | official 2025-03/
        andreas-michaelis | Andreas Michaelis | DE | m | | spokesperson 2002/2006; ambassador 2020/2022; ambassador 2023/2025
        andreas-motzfeldt-kravik | Andreas Motzfeldt {Kravik} | NO | m | | official 2021/
        andrew-bailey | Andrew Bailey | GB | m | | official 2020-03/
        andrew-mitchell | Andrew Mitchell | GB | m | | minister 2010/2012; minister 2022/2024
        angela-kane | Angela Kane | DE | f | | official@un 2012/2015
        angela-rayner | Angela Rayner | GB | f | | official 2024-07/2025-09
        angeles-moreno-bau | Ángeles {Moreno Bau} | ES | f | en:Angeles Moreno Bau | official 2021/2024; ambassador 2024/
        anitta-hipper | Anitta Hipper | DE | f | | spokesperson@eu 2024/
        anna-luhrmann | Anna Lührmann | DE | f | en:Anna Luehrmann | official 2021/2025
        anne-beathe-tvinnereim | Anne Beathe {Tvinnereim} | NO | f | | minister 2021/2025
        anne-grete-strom-erichsen | Anne-Grete {Strøm-Erichsen} | NO | f | en:Anne-Grete Strom-Erichsen | defence_minister 2005/2009; defence_minister 2012/2013
        anneleen-van-bossuyt | Anneleen {Van Bossuyt} | BE | f | | minister 2025-02/
        annette-weber | Annette Weber | DE | f | | envoy@eu 2021/2025
        anouar-el-anouni | Anouar {El Anouni} | FR | m | | spokesperson@eu 2024/
        antoine-armand | Antoine Armand | FR | m | | minister 2024-09/2024-12
        antoni-marti | Antoni Martí | AD | m | en:Antoni Marti | head_of_government 2011/2019
        antonio-vitorino | António Vitorino | PT | m | en:Antonio Vitorino | secretary_general@iom 2018/2023
        antti-hakkanen | Antti Häkkänen | FI | m | en:Antti Hakkanen | defence_minister 2023-06/
        antti-kaikkonen | Antti Kaikkonen | FI | m | | defence_minister 2019-06/2023-06
        antti-rinne | Antti Rinne | FI | m | | head_of_government 2019-06/2019-12
        arianna-podesta | Arianna Podestà | IT | f | en:Arianna Podesta | spokesperson@european-commission 2022/
        arlene-foster | Arlene Foster | GB | f | | official 2016/2021
        armin-laschet | Armin Laschet | DE | m | | official 2017/2021; legislator 2021/
        arnaud-montebourg | Arnaud Montebourg | FR | m | | minister 2012/2014
        audrey-azoulay | Audrey Azoulay | FR | f | | minister 2016/2017; secretary_general@unesco 2017-11/2025-11
        aurelia-frick | Aurelia Frick | LI | f | | foreign_minister 2009/2019
        axel-van-trotsenburg | Axel {van Trotsenburg} | AT | m | | official@world-bank 2019/
        barbara-woodward | Barbara Woodward | GB | f | | ambassador 2015/2020; ambassador@un 2020/2025
        barbel-bas | {Bärbel Bas} | DE | f | en:Baerbel Bas | legislator 2021/2025; minister 2025-05/
        beat-jans | Beat Jans | CH | m | | minister 2024-01/
        belen-martinez-carbonell | Belén {Martínez Carbonell} | ES | f | en:Belen Martinez Carbonell | official@eu 2025/
        benedetta-berti | Benedetta Berti | IT | f | | official@nato 2018/
        benjamin-dousa | Benjamin Dousa | SE | m | | minister 2024-09/
        bernard-emie | Bernard Émié | FR | m | en:Bernard Emie | official 2017/2024
        bertie-ahern | Bertie Ahern | IE | m | | head_of_government 1997-06/2008-05
        bjorn-arild-gram | Bjørn Arild {Gram} | NO | m | en:Bjorn Arild Gram | defence_minister 2022-04/2025-02
        bjorn-seibert | Björn Seibert | DE | m | en:Bjoern Seibert; en:Bjorn Seibert | official@european-commission 2019/
        blaise-metreweli | Blaise Metreweli | GB | f | | official 2025-10/
        bob-ainsworth | Bob Ainsworth | GB | m | | defence_minister 2009-06/2010-05
        brigitte-haas | Brigitte Haas | LI | f | | head_of_government 2025-04/
        brigitte-macron | {Brigitte Macron} | FR | f | | other 2017/
        britta-ernst | {Britta Ernst} | DE | f | | other 2021/2025
        bruno-retailleau | Bruno Retailleau | FR | m | | legislator 2014/2024; minister 2024-09/2025-10
        carl-haglund | Carl Haglund | FI | m | | defence_minister 2012/2015
        carl-skau | Carl Skau | SE | m | | official@wfp 2023/
        carl-xvi-gustaf | Carl XVI Gustaf | SE | m | en:King Carl XVI Gustaf; en:King Carl Gustaf; en:Carl Gustaf; de:König Carl Gustaf; nl:koning Carl Gustaf | monarch 1973-09/
        carla-bruni | {Carla Bruni} | FR | f | en:Carla Bruni-Sarkozy | other 2008/2012
        carla-del-ponte | Carla {Del Ponte} | CH | f | | official@un 1999/2007
        carles-puigdemont | Carles Puigdemont | ES | m | | official 2016/2017; other 2017/
        carlos-cuerpo | {Carlos Cuerpo} | ES | m | | minister 2023-12/
        carlos-moedas | Carlos Moedas | PT | m | | official@european-commission 2014/2019; official 2021/
        carme-chacon | Carme Chacón | ES | f | en:Carme Chacon | defence_minister 2008-04/2011-12
        carmelo-abela | Carmelo Abela | MT | m | | foreign_minister 2017-06/2020-01
        caroline-van-der-plas | Caroline {van der Plas} | NL | f | | legislator 2021/
        carrie-johnson | {Carrie Johnson} | GB | f | | other 2019/2022
        carsten-breuer | Carsten Breuer | DE | m | | official 2023-03/
        carsten-schneider | Carsten Schneider | DE | m | | official 2021/2025; minister 2025-05/
        catharina-amalia | {Catharina-Amalia} | NL | f | nl:prinses Amalia; en:Princess Amalia | monarch 2013-04/
        cem-ozdemir | Cem Özdemir | DE | m | en:Cem Oezdemir; en:Cem Ozdemir | minister 2021-12/2025-05
        chris-patten | Chris Patten | GB | m | | official 1992/1997; official@european-commission 1999/2004
        christine-schraner-burgener | Christine {Schraner Burgener} | CH | f | | envoy@un 2018/2021; official 2022/
        christoph-heusgen | Christoph Heusgen | DE | m | | official 2005/2017; ambassador@un 2017/2021
        christophe-bigot | Christophe Bigot | FR | m | | envoy@eu 2025/
        christophe-hansen | Christophe Hansen | LU | m | | official@european-commission 2024-12/
        claude-gueant | Claude Guéant | FR | m | en:Claude Gueant | official 2007/2011; minister 2011/2012
        claudia-plakolm | Claudia Plakolm | AT | f | | minister 2025/
        claudio-bisogniero | Claudio Bisogniero | IT | m | | official@nato 2007/2012
        claus-hjort-frederiksen | Claus Hjort {Frederiksen} | DK | m | | defence_minister 2016/2019
        clement-beaune | Clément Beaune | FR | m | en:Clement Beaune | minister 2020/2024
        connie-hedegaard | Connie Hedegaard | DK | f | | minister 2004/2010; official@european-commission 2010/2014
        cornelia-pieper | Cornelia Pieper | DE | f | | official 2009/2013
        crown-prince-haakon | {Crown Prince Haakon} | NO | m | nl:kroonprins Haakon; de:Kronprinz Haakon | monarch 1991/
        crown-princess-victoria | {Crown Princess Victoria} | SE | f | nl:kroonprinses Victoria; de:Kronprinzessin Victoria | monarch 1980/
        dan-jorgensen | Dan Jørgensen | DK | m | en:Dan Jorgensen | minister 2019/2024; official@european-commission 2024-12/
        daniel-risch | Daniel Risch | LI | m | | head_of_government 2021-03/2025-04
        david-frost | David Frost | GB | m | en:Lord Frost | negotiator 2019/2021
        david-o-sullivan | David O'Sullivan | IE | m | | official@eu 2010/2014; ambassador@eu 2014/2019; envoy@eu 2023/
        david-trimble | David Trimble | GB | m | | other 1995/2022
        derek-plumbly | Derek Plumbly | GB | m | | envoy@un 2012/2015
        des-browne | Des Browne | GB | m | | defence_minister 2006-05/2008-10
        diego-martinez-belio | Diego {Martínez Belío} | ES | m | en:Diego Martinez Belio | official 2024/
        dilan-yesilgoz | Dilan Yeşilgöz | NL | f | en:Dilan Yesilgöz; en:Dilan Yesilgoz; en:Dilan Yeşilgöz-Zegerius | minister 2022-01/2024-07; legislator 2023-12/
        dirk-niebel | Dirk Niebel | DE | m | | minister 2009/2013
        dominique-hasler | Dominique Hasler | LI | f | | foreign_minister 2021/2025
        dominique-mamberti | Dominique Mamberti | VA | m | | foreign_minister 2006/2014
        doris-leuthard | Doris Leuthard | CH | f | | minister 2006/2018; head_of_state 2010/2010; head_of_state 2017/2017
        eamon-gilmore | Eamon Gilmore | IE | m | | foreign_minister 2011-03/2014-07
        ed-davey | Ed Davey | GB | m | | minister 2012/2015; other 2020/
        ed-miliband | Ed Miliband | GB | m | | minister 2008/2010; other 2010-09/2015-05; minister 2024-07/
        edmondo-cirielli | Edmondo Cirielli | IT | m | | official 2022/
        eelco-heinen | Eelco Heinen | NL | m | | minister 2024-07/
        elena-salgado | Elena Salgado | ES | f | | minister 2004/2011
        eleonore-caroit | Eléonore Caroit | FR | f | en:Eleonore Caroit | minister 2025/
        elisa-ferreira | Elisa Ferreira | PT | f | | official@european-commission 2019-12/2024-11
        elisabeth-baume-schneider | Elisabeth {Baume-Schneider} | CH | f | | minister 2023-01/
        elisabeth-svantesson | Elisabeth Svantesson | SE | f | | minister 2022-10/
        elisabetta-trenta | Elisabetta Trenta | IT | f | | defence_minister 2018-06/2019-09
        elke-budenbender | {Elke Büdenbender} | DE | f | en:Elke Buedenbender | other 2017/
        elly-schlein | Elly Schlein | IT | f | | other 2023/
        elmar-brok | Elmar Brok | DE | m | | legislator@european-parliament 1980/2019
        emanuele-giaufret | Emanuele Giaufret | IT | m | | ambassador@eu 2017/
        eric-lombard | Éric Lombard | FR | m | en:Eric Lombard | minister 2024-12/2025-10
        eric-mamer | Eric Mamer | FR | m | | spokesperson@european-commission 2019/2024
        eric-wiebes | Eric Wiebes | NL | m | | minister 2017/2021
        erik-solheim | Erik Solheim | NO | m | | minister 2005/2012; official@un 2016/2018
        etienne-schneider | Étienne Schneider | LU | m | en:Etienne Schneider | defence_minister 2013/2019
        eveline-widmer-schlumpf | Eveline {Widmer-Schlumpf} | CH | f | | minister 2008/2015; head_of_state 2012/2012
        fabien-mandon | Fabien Mandon | FR | m | | official 2025-09/
        farah-dakhlallah | Farah Dakhlallah | GB | f | | spokesperson@nato 2024/2024
        federico-lombardi | Federico Lombardi | VA | m | | spokesperson 2006/2016
        felipe-gonzalez | Felipe González | ES | m | en:Felipe Gonzalez | head_of_government 1982/1996
        felix-bolanos | Félix Bolaños | ES | m | en:Felix Bolanos | minister 2021/
        fernando-arias | Fernando Arias | ES | m | | secretary_general@opcw 2018/
        fernando-gentilini | Fernando Gentilini | IT | m | | envoy@eu 2015/2018
        fernando-grande-marlaska | Fernando {Grande-Marlaska} | ES | m | | minister 2018-06/
        florian-hahn | Florian Hahn | DE | m | | legislator 2009/2025; official 2025-05/
        francesco-la-camera | Francesco {La Camera} | IT | m | | official@irena 2019/
        franck-riester | Franck Riester | FR | m | | minister 2018/2024
        francois-bausch | François Bausch | LU | m | en:Francois Bausch | defence_minister 2018/2023
        francois-delattre | François Delattre | FR | m | en:Francois Delattre | ambassador 2011/2014; ambassador@un 2014/2019; official 2019/2022; ambassador 2022/
        francois-lecointre | François Lecointre | FR | m | en:Francois Lecointre | official 2017/2021
        frank-bakke-jensen | Frank {Bakke-Jensen} | NO | m | | minister 2016/2017; defence_minister 2017-10/2021-10
        frederik-x | {Frederik X} | DK | m | en:King Frederik; en:King Frederik X; nl:koning Frederik | monarch 2024-01/
        """

    /// The same from G on.
    static let westernEuropeFromG = """
        gabriel-luchinger | Gabriel Lüchinger | CH | m | en:Gabriel Luechinger | official 2023/
        geoffrey-van-leeuwen | Geoffrey {van Leeuwen} | NL | m | | minister 2023/2024
        george-abela | George Abela | MT | m | | head_of_state 2009-04/2014-04
        george-osborne | George Osborne | GB | m | | minister 2010-05/2016-07
        george-vella | George Vella | MT | m | | foreign_minister 2013-03/2017-06; head_of_state 2019-04/2024-04
        gerald-darmanin | Gérald Darmanin | FR | m | en:Gerald Darmanin | minister 2017/
        gerald-klug | Gerald Klug | AT | m | | defence_minister 2013/2016
        gerard-araud | Gérard Araud | FR | m | en:Gerard Araud | ambassador@un 2009/2014; ambassador 2014/2019
        gerard-larcher | Gérard Larcher | FR | m | en:Gerard Larcher | legislator 2008/2011; legislator 2014/
        gerard-longuet | Gérard Longuet | FR | m | en:Gerard Longuet | defence_minister 2011-02/2012-05
        gerd-muller | {Gerd Müller} | DE | m | en:Gerd Mueller | minister 2013/2021; secretary_general@unido 2021-12/
        gernot-blumel | Gernot Blümel | AT | m | en:Gernot Bluemel; en:Gernot Blumel | minister 2017/2021
        gernot-erler | Gernot Erler | DE | m | | official 2005/2009
        gerry-adams | Gerry Adams | IE | m | | other 1983/2018
        giampaolo-di-paola | Giampaolo {Di Paola} | IT | m | | defence_minister 2011-11/2013-04
        giancarlo-giorgetti | Giancarlo Giorgetti | IT | m | | minister 2021/
        gianni-infantino | Gianni Infantino | CH | m | | official 2016-02/
        gijs-tuinman | Gijs Tuinman | NL | m | | official 2024-07/
        giulio-tremonti | Giulio Tremonti | IT | m | | minister 2008-05/2011-11
        giuseppe-cavo-dragone | Giuseppe {Cavo Dragone} | IT | m | | official@nato 2025-01/
        glenn-micallef | Glenn Micallef | MT | m | | official@european-commission 2024-12/
        greg-burke | Greg Burke | VA | m | | spokesperson 2016/2018
        greta-thunberg | Greta Thunberg | SE | f | | other 2018/
        grete-faremo | Grete Faremo | NO | f | | defence_minister 2009/2011
        gudlaugur-thor-thordarson | Guðlaugur Þór {Þórðarson} | IS | m | en:Gudlaugur Thor Thordarson | foreign_minister 2017-01/2021-11
        gudni-johannesson | Guðni {Jóhannesson} | IS | m | en:Gudni Johannesson; en:Guðni Th. Jóhannesson | head_of_state 2016-08/2024-07
        guglielmo-picchi | Guglielmo Picchi | IT | m | | official 2018/2019
        guillaume-of-luxembourg | {Guillaume of Luxembourg} | LU | m | en:Grand Duke Guillaume; nl:groothertog Guillaume; fr:grand-duc Guillaume; de:Großherzog Guillaume | monarch 2025-10/
        gunnar-bragi-sveinsson | Gunnar Bragi {Sveinsson} | IS | m | | foreign_minister 2013/2016
        gunter-sautter | Günter Sautter | DE | m | en:Guenter Sautter | official 2025-05/
        gunther-krichbaum | Gunther Krichbaum | DE | m | | legislator 2002/2025; official 2025-05/
        gunther-oettinger | Günther Oettinger | DE | m | en:Guenther Oettinger; en:Gunther Oettinger | official@european-commission 2010/2019
        guy-ryder | Guy Ryder | GB | m | | secretary_general@ilo 2012/2022; official@un 2022/
        guy-verhofstadt | Guy Verhofstadt | BE | m | | head_of_government 1999-07/2008-03; legislator@european-parliament 2009/2024
        halla-tomasdottir | Halla Tómasdóttir | IS | f | en:Halla Tomasdottir | head_of_state 2024-08/
        hamish-falconer | Hamish Falconer | GB | m | | minister 2024-07/
        hans-adam-ii | {Hans-Adam II} | LI | m | | monarch 1989-11/
        hans-gert-pottering | Hans-Gert {Pöttering} | DE | m | en:Hans-Gert Pottering; en:Hans-Gert Poettering | legislator@european-parliament 2007/2009
        hans-peter-doskozil | Hans Peter {Doskozil} | AT | m | | defence_minister 2016/2017
        harald-v | {Harald V} | NO | m | en:King Harald; en:King Harald V; nl:koning Harald; de:König Harald | monarch 1991-01/
        harlem-desir | Harlem Désir | FR | m | en:Harlem Desir | minister 2014/2017
        heidemarie-wieczorek-zeul | Heidemarie {Wieczorek-Zeul} | DE | f | | minister 1998/2009
        heinz-christian-strache | Heinz-Christian {Strache} | AT | m | | other 2005/2019; official 2017-12/2019-05
        helen-mcentee | Helen McEntee | IE | f | | minister 2020/2024; defence_minister 2025/; foreign_minister 2025-11/
        helena-carreiras | Helena Carreiras | PT | f | | defence_minister 2022/2024
        helena-dalli | Helena Dalli | MT | f | | official@european-commission 2019-12/2024-11
        helene-budliger-artieda | Helene {Budliger Artieda} | CH | f | | official 2022/
        henk-kamp | Henk Kamp | NL | m | | defence_minister 2002/2007; minister 2010/2017; defence_minister 2022/2022
        henna-virkkunen | Henna Virkkunen | FI | f | | official@european-commission 2024-12/
        henri-bontenbal | Henri Bontenbal | NL | m | | legislator 2021/
        henri-of-luxembourg | {Henri of Luxembourg} | LU | m | en:Grand Duke Henri; nl:groothertog Henri; fr:grand-duc Henri; de:Großherzog Henri | monarch 2000-10/2025-10
        herbert-kickl | Herbert Kickl | AT | m | | minister 2017/2019; other 2021/
        herman-nackaerts | Herman Nackaerts | BE | m | | official@iaea 2010/2013
        herve-ladsous | Hervé Ladsous | FR | m | en:Herve Ladsous | official@un 2011/2017
        holger-k-nielsen | Holger K. {Nielsen} | DK | m | | foreign_minister 2013-12/2014-02
        horst-seehofer | Horst Seehofer | DE | m | | minister 2005/2008; official 2008/2018; minister 2018/2021
        hugo-swire | Hugo Swire | GB | m | | minister 2012/2016
        humza-yousaf | Humza Yousaf | GB | m | | official 2023-03/2024-05
        ignazio-la-russa | Ignazio {La Russa} | IT | m | | defence_minister 2008-05/2011-11; legislator 2022-10/
        ilkka-kanerva | Ilkka Kanerva | FI | m | | foreign_minister 2007/2008-04
        imma-tor | {Imma Tor} | AD | f | en:Imma Tor Faus | foreign_minister 2023/
        imran-riza | Imran Riza | IT | m | | official@un 2018/
        inger-andersen | Inger Andersen | DK | f | | official@un 2019/
        jacques-audibert | Jacques Audibert | FR | m | | official 2014/2017
        jacques-barrot | Jacques Barrot | FR | m | | official@european-commission 2004/2010
        jakob-ellemann-jensen | Jakob {Ellemann-Jensen} | DK | m | | defence_minister 2022-12/2023; official 2022/2023
        jakob-kellenberger | Jakob Kellenberger | CH | m | | official@icrc 2000/2012
        james-kariuki | James Kariuki | GB | m | | ambassador@un 2020/
        jan-hecker | Jan Hecker | DE | m | | official 2017/2021
        jan-jambon | Jan Jambon | BE | m | | minister 2014/2018; minister 2025-02/
        jan-kees-de-jager | Jan Kees {de Jager} | NL | m | | minister 2010/2012
        jan-knutsson | Jan Knutsson | SE | m | | official 2021/
        jaume-bartumeu | Jaume Bartumeu | AD | m | | head_of_government 2009/2011
        jean-arnault | Jean Arnault | FR | m | | envoy@un 2016/2018
        jean-baptiste-lemoyne | Jean-Baptiste {Lemoyne} | FR | m | | minister 2017/2022
        jean-claude-trichet | Jean-Claude {Trichet} | FR | m | | official 2003/2011
        jean-david-levitte | Jean-David {Levitte} | FR | m | | official 2007/2012
        jean-luc-melenchon | Jean-Luc {Mélenchon} | FR | m | en:Jean-Luc Melenchon | other 2012/
        jean-pierre-lacroix | Jean-Pierre Lacroix | FR | m | | official@un 2017/
        jennifer-morgan | Jennifer Morgan | DE | f | | envoy 2022/2025
        jens-frederik-nielsen | Jens-Frederik {Nielsen} | DK | m | | official 2025-04/
        jens-plotner | Jens Plötner | DE | m | en:Jens Ploetner; en:Jens Plotner | official 2021/2025
        jens-spahn | Jens Spahn | DE | m | | minister 2018/2021; legislator 2025-05/
        jens-weidmann | Jens Weidmann | DE | m | | official 2011/2021
        jeroen-dijsselbloem | Jeroen Dijsselbloem | NL | m | | minister 2012-11/2017-10
        jerome-bonnafont | Jérôme Bonnafont | FR | m | en:Jerome Bonnafont | ambassador@un 2024/
        jesse-klaver | Jesse Klaver | NL | m | | legislator 2010/
        jessika-roswall | Jessika Roswall | SE | f | | minister 2022/2024; official@european-commission 2024-12/
        joachim-sauer | {Joachim Sauer} | DE | m | | other 2005/2021
        joao-vale-de-almeida | João Vale de {Almeida} | PT | m | en:Joao Vale de Almeida | ambassador@eu 2010/2023
        joaquin-almunia | Joaquín Almunia | ES | m | en:Joaquin Almunia | official@european-commission 2004/2014
        johan-forssell | Johan Forssell | SE | m | | minister 2022-10/
        johanna-sigurdardottir | Jóhanna {Sigurðardóttir} | IS | f | en:Johanna Sigurdardottir | head_of_government 2009-02/2013-05
        john-bercow | John Bercow | GB | m | | legislator 2009/2019
        john-holmes | John Holmes | GB | m | | official@un 2007/2010
        john-hutton | John Hutton | GB | m | | defence_minister 2008-10/2009-06
        john-paul-ii | {John Paul II} | VA | m | nl:Johannes Paulus II; de:Johannes Paul II.; fr:Jean-Paul II; es:Juan Pablo II; en:Pope John Paul II | religious_leader 1978-10/2005-04; head_of_state 1978-10/2005-04
        john-swinney | John Swinney | GB | m | | official 2024-05/
        jonathan-reynolds | Jonathan Reynolds | GB | m | | minister 2024-07/
        jordan-bardella | Jordan Bardella | FR | m | | other 2021/
        jorg-kukies | Jörg Kukies | DE | m | en:Joerg Kukies; en:Jorg Kukies | official 2018/2024; minister 2024-11/2025-05
        jose-alberto-azeredo-lopes | José Alberto {Azeredo Lopes} | PT | m | en:Jose Alberto Azeredo Lopes | defence_minister 2015/2018
        jose-maria-aznar | José María {Aznar} | ES | m | en:Jose Maria Aznar | head_of_government 1996-05/2004-04
        jose-pedro-aguiar-branco | José Pedro {Aguiar-Branco} | PT | m | en:Jose Pedro Aguiar-Branco | defence_minister 2011/2015; legislator 2024/
        joseph-deiss | Joseph Deiss | CH | m | | foreign_minister 1999/2002; head_of_state 2004/2004; official@un-general-assembly 2010/2011
        julia-klockner | Julia Klöckner | DE | f | en:Julia Kloeckner | minister 2018/2021; legislator 2025-03/
        julien-harneis | Julien Harneis | GB | m | | official@un 2024/
        jussi-niinisto | {Jussi Niinistö} | FI | m | en:Jussi Niinisto | defence_minister 2015/2019
        justin-welby | Justin Welby | GB | m | | religious_leader 2013/2025-01
        jutta-urpilainen | Jutta Urpilainen | FI | f | | official@european-commission 2019-12/2024-11
        jyri-hakamies | Jyri Häkämies | FI | m | en:Jyri Hakamies | defence_minister 2007/2011
        kai-eide | Kai Eide | NO | m | | envoy@un 2008/2010
        karel-van-oosterom | Karel {van Oosterom} | NL | m | | ambassador@un 2013/2019; ambassador 2020/2024
        karin-enstrom | Karin Enström | SE | f | en:Karin Enstrom | defence_minister 2012/2014
        karmenu-vella | Karmenu Vella | MT | m | | official@european-commission 2014-11/2019-11
        karoline-edtstadler | Karoline Edtstadler | AT | f | | minister 2020/2025
        katherina-reiche | Katherina Reiche | DE | f | | minister 2025-05/
        kemi-badenoch | Kemi Badenoch | GB | f | | minister 2022/2024; other 2024-11/
        kim-darroch | Kim Darroch | GB | m | | official 2012/2015; ambassador 2016/2019
        kim-kielsen | Kim Kielsen | DK | m | | official 2014/2021
        klaas-dijkhoff | Klaas {Dijkhoff} | NL | m | | minister 2015/2017; defence_minister 2017/2017; legislator 2017/2021
        klaus-schwab | Klaus Schwab | DE | m | | official 1971/2025
        klaus-tschutscher | Klaus Tschütscher | LI | m | en:Klaus Tschuetscher | head_of_government 2009/2013
        kris-peeters | Kris Peeters | BE | m | | minister 2014/2019
        kwasi-kwarteng | Kwasi Kwarteng | GB | m | | minister 2021/2022-10
        lapo-pistelli | Lapo Pistelli | IT | m | | official 2013/2015
        lars-gunnar-wigemark | Lars-Gunnar {Wigemark} | SE | m | | ambassador@eu 2009/
        lars-hendrik-roller | Lars-Hendrik {Röller} | DE | m | | official 2011/2021
        laura-mattarella | {Laura Mattarella} | IT | f | | other 2015/
        laurence-boone | Laurence Boone | FR | f | | minister 2022/2024
        laurent-nunez | Laurent Nuñez | FR | m | en:Laurent Nunez | official 2022/2025; minister 2025-10/
        laurent-saint-martin | Laurent {Saint-Martin} | FR | m | | minister 2024-09/2025
        lene-espersen | Lene Espersen | DK | f | | foreign_minister 2010-02/2011-10
        lia-quartapelle | Lia Quartapelle | IT | f | | legislator 2013/
        lindsay-hoyle | Lindsay Hoyle | GB | m | | legislator 2019-11/
        livia-leu | Livia Leu | CH | f | | ambassador 2009/2013; negotiator 2020/2023; ambassador 2024/
        liz-throssell | Liz Throssell | GB | f | | spokesperson@un 2019/
        lorenzo-fontana | Lorenzo Fontana | IT | m | | legislator 2022-10/
        luis-de-guindos | Luis {de Guindos} | ES | m | | minister 2011/2018; official 2018/
        """

    /// The same from M on.
    static let westernEuropeFromM = """
        magnus-brunner | Magnus Brunner | AT | m | | minister 2021/2024; official@european-commission 2024-12/
        mairead-mcguinness | Mairead McGuinness | IE | f | | official@european-commission 2020-10/2024-11
        manfred-weber | Manfred Weber | DE | m | | legislator@european-parliament 2004/
        marc-perrin-de-brichambaut | Marc {Perrin de Brichambaut} | FR | m | | secretary_general@osce 2005/2011
        margrethe-ii | {Margrethe II} | DK | f | en:Queen Margrethe; nl:koningin Margrethe | monarch 1972-01/2024-01
        margrethe-vestager | Margrethe Vestager | DK | f | | official@european-commission 2014-11/2024-11
        mari-kiviniemi | Mari Kiviniemi | FI | f | | head_of_government 2010-06/2011-06
        maria-dolores-de-cospedal | María Dolores de {Cospedal} | ES | f | en:Maria Dolores de Cospedal | defence_minister 2016-11/2018-06
        maria-luis-albuquerque | Maria Luís {Albuquerque} | PT | f | en:Maria Luis Albuquerque | minister 2013/2015; official@european-commission 2024-12/
        maria-teresa-fernandez-de-la-vega | María Teresa {Fernández de la Vega} | ES | f | en:Maria Teresa Fernandez de la Vega | official 2004/2010
        maria-ubach | Maria Ubach | AD | f | | foreign_minister 2017/2023
        maria-van-der-hoeven | Maria {van der Hoeven} | NL | f | | minister 2007/2010; official@iea 2011/2015
        marie-agnes-strack-zimmermann | Marie-Agnes {Strack-Zimmermann} | DE | f | | legislator 2017/2024; legislator@european-parliament 2024/
        marie-bjerre | Marie Bjerre | DK | f | | minister 2022/
        marie-louise-coleiro-preca | Marie-Louise {Coleiro Preca} | MT | f | | head_of_state 2014-04/2019-04
        marina-sereni | Marina Sereni | IT | f | | official 2019/2022
        marine-le-pen | Marine {Le Pen} | FR | f | | other 2011/; legislator 2017/
        mario-centeno | Mário Centeno | PT | m | en:Mario Centeno | minister 2015/2020
        mario-kunasek | Mario Kunasek | AT | m | | defence_minister 2017/2019
        mario-mauro | Mario Mauro | IT | m | | defence_minister 2013-04/2014-02
        marjolein-faber | Marjolein Faber | NL | f | | minister 2024-07/2025-06
        mark-lyall-grant | Mark {Lyall Grant} | GB | m | | ambassador@un 2009/2015; official 2015/2017
        mark-sedwill | Mark Sedwill | GB | m | | official 2017/2020
        mark-simmonds | Mark Simmonds | GB | m | | minister 2012/2014
        markus-ederer | Markus Ederer | DE | m | | official 2014/2017; ambassador@eu 2017/2022
        markus-soder | Markus Söder | DE | m | en:Markus Soeder; en:Markus Soder | official 2018-03/
        martin-mcguinness | Martin McGuinness | GB | m | | official 2007/2017-01
        martin-nesirky | Martin Nesirky | DE | m | | spokesperson@un 2009/2014
        martin-pfister | Martin Pfister | CH | m | | defence_minister 2025-04/
        martin-schafer | Martin Schäfer | DE | m | en:Martin Schaefer | spokesperson 2013/2017
        martin-selmayr | Martin Selmayr | AT | m | | official@european-commission 2014/2019; ambassador@eu 2019/2023
        martine-aubry | Martine Aubry | FR | f | | other 2008/2012
        martti-ahtisaari | Martti Ahtisaari | FI | m | | head_of_state 1994/2000; envoy@un 2005/2008
        mary-lou-mcdonald | Mary Lou {McDonald} | IE | f | | other 2018/
        mary-mcaleese | Mary McAleese | IE | f | | head_of_state 1997-11/2011-11
        mary-robinson | Mary Robinson | IE | f | | head_of_state 1990/1997; official@un 1997/2002; envoy@un 2013/2014
        massimo-aparo | Massimo Aparo | IT | m | | official@iaea 2018/
        matteo-bruni | Matteo Bruni | VA | m | | spokesperson 2019/
        matteo-zuppi | Matteo Zuppi | VA | m | en:Matteo Maria Zuppi | religious_leader 2019/; envoy 2023/
        matthew-rycroft | Matthew Rycroft | GB | m | | ambassador@un 2015/2018
        michael-linhart | Michael Linhart | AT | m | | foreign_minister 2021-10/2021-12
        michael-mcgrath | Michael McGrath | IE | m | | minister 2022/2024; official@european-commission 2024-12/
        michael-roth | Michael Roth | DE | m | | official 2013/2021; legislator 2021/2025
        michael-von-der-schulenburg | Michael {von der Schulenburg} | DE | m | | envoy@un 2009/2012
        michel-sapin | Michel Sapin | FR | m | | minister 2012/2017
        michelle-o-neill | Michelle O'Neill | GB | f | | official 2020/
        miguel-arias-canete | Miguel {Arias Cañete} | ES | m | en:Miguel Arias Canete | minister 2011/2014; official@european-commission 2014/2019
        mikko-savola | Mikko Savola | FI | m | | defence_minister 2022/2023
        mirjana-spoljaric-egger | Mirjana {Spoljaric Egger} | CH | f | en:Mirjana Spoljaric | official@icrc 2022-10/
        mogens-lykketoft | Mogens Lykketoft | DK | m | | foreign_minister 2000/2001; official@un-general-assembly 2015/2016
        morten-bodskov | Morten Bødskov | DK | m | en:Morten Bodskov | defence_minister 2022/2022; minister 2022/
        mute-egede | Múte Egede | DK | m | en:Mute Egede; en:Múte Bourup Egede | official 2021-04/2025-04
        myriam-spiteri-debono | Myriam {Spiteri Debono} | MT | f | | head_of_state 2024-04/
        nadia-calvino | Nadia Calviño | ES | f | en:Nadia Calvino | minister 2018-06/2023-12; official 2024-01/
        nancy-faeser | Nancy Faeser | DE | f | | minister 2021-12/2025-05
        nathalie-loiseau | Nathalie Loiseau | FR | f | | minister 2017/2019; legislator@european-parliament 2019/
        neelie-kroes | Neelie Kroes | NL | f | | official@european-commission 2004/2014
        nick-carter | Nick Carter | GB | m | | official 2018/2021
        nick-clegg | Nick Clegg | GB | m | | official 2010-05/2015-05
        nick-haekkerup | Nick Hækkerup | DK | m | en:Nick Haekkerup | defence_minister 2011/2013
        nick-thomas-symonds | Nick {Thomas-Symonds} | GB | m | | minister 2024-07/
        nicola-sturgeon | Nicola Sturgeon | GB | f | | official 2014-11/2023-03
        nicolai-wammen | Nicolai Wammen | DK | m | | minister 2011/2013; defence_minister 2013/2015; minister 2019/2025
        nicolas-de-riviere | Nicolas {de Rivière} | FR | m | en:Nicolas de Riviere | ambassador@un 2019/2024
        nicolas-forissier | Nicolas Forissier | FR | m | | minister 2025/
        nicolas-lerner | Nicolas Lerner | FR | m | | official 2024/
        nicole-de-moor | Nicole {de Moor} | BE | f | | minister 2022/2025
        niels-annen | Niels Annen | DE | m | | official 2018/2025
        nigel-farage | Nigel Farage | GB | m | | other 2006/; legislator@european-parliament 1999/2020; legislator 2024-07/
        norbert-darabos | Norbert Darabos | AT | m | | defence_minister 2007/2013
        norbert-hofer | Norbert Hofer | AT | m | | other 2016/2021; minister 2017/2019
        norbert-lammert | Norbert Lammert | DE | m | | legislator 2005/2017
        norbert-rottgen | Norbert Röttgen | DE | m | en:Norbert Roettgen; en:Norbert Rottgen | minister 2009/2012; legislator 2012/
        nuno-melo | Nuno {Melo} | PT | m | | defence_minister 2024-04/
        nuno-severiano-teixeira | Nuno Severiano {Teixeira} | PT | m | | defence_minister 2006/2009
        odd-roger-enoksen | Odd Roger {Enoksen} | NO | m | | defence_minister 2021-10/2022-04
        olafur-ragnar-grimsson | Ólafur Ragnar {Grímsson} | IS | m | en:Olafur Ragnar Grimsson | head_of_state 1996-08/2016-07
        olivier-becht | Olivier Becht | FR | m | | minister 2022/2024
        olli-heinonen | Olli Heinonen | FI | m | | official@iaea 2005/2010
        onno-eichelsheim | Onno Eichelsheim | NL | m | | official 2021-04/
        oscar-stenstrom | Oscar Stenström | SE | m | en:Oscar Stenstrom | negotiator 2022/2023
        ossur-skarphedinsson | Össur {Skarphéðinsson} | IS | m | en:Ossur Skarphedinsson | foreign_minister 2009/2013
        otmar-hasler | Otmar Hasler | LI | m | | head_of_government 2001/2009
        pablo-casado | Pablo Casado | ES | m | | other 2018/2022
        pablo-iglesias | Pablo Iglesias | ES | m | | legislator 2014/2020; official 2020/2021
        paddy-ashdown | Paddy Ashdown | GB | m | | official@un 2002/2006
        pascal-couchepin | Pascal Couchepin | CH | m | | head_of_state 2003/2003; head_of_state 2008/2008
        pascale-baeriswyl | Pascale Baeriswyl | CH | f | | official 2016/2020; ambassador@un 2020/2024
        paschal-donohoe | Paschal Donohoe | IE | m | | minister 2017/2025-11
        pat-mcfadden | Pat McFadden | GB | m | | minister 2024-07/
        patricia-scotland | Patricia Scotland | GB | f | | secretary_general@commonwealth 2016/2025
        paul-jean-ortiz | Paul {Jean-Ortiz} | FR | m | | official 2012/2014
        paula-pinho | Paula Pinho | PT | f | | spokesperson@european-commission 2024-12/
        pedro-morenes | Pedro Morenés | ES | m | en:Pedro Morenes | defence_minister 2011-12/2016-11
        peer-steinbruck | Peer Steinbrück | DE | m | en:Peer Steinbrueck; en:Peer Steinbruck | minister 2005/2009
        pere-aragones | Pere Aragonès | ES | m | en:Pere Aragones | official 2021/2024
        peter-altmaier | Peter Altmaier | DE | m | | minister 2012/2021
        peter-de-roover | Peter {De Roover} | BE | m | | legislator 2024/
        peter-hultqvist | Peter Hultqvist | SE | m | | defence_minister 2014-10/2022-10
        peter-kyle | Peter Kyle | GB | m | | minister 2024-07/
        peter-mandelson | Peter Mandelson | GB | m | | official@european-commission 2004/2008; minister 2008/2010; ambassador 2025-02/2025-09
        peter-maurer | Peter Maurer | CH | m | | official@icrc 2012/2022
        peter-sorensen | Peter Sørensen | DK | m | en:Peter Sorensen | ambassador@eu 2011/2014; envoy@eu 2025/
        peter-struck | Peter Struck | DE | m | | defence_minister 2002/2005
        peter-sutherland | Peter Sutherland | IE | m | | official@un 2006/2017
        peter-van-walsum | Peter {van Walsum} | NL | m | | envoy@un 2005/2008
        peter-westmacott | Peter Westmacott | GB | m | | ambassador 2012/2016
        phil-hogan | Phil Hogan | IE | m | | official@european-commission 2014-11/2020-08
        philip-barton | Philip Barton | GB | m | | official 2020/2025
        philip-may | {Philip May} | GB | m | | other 2016/2019
        philipp-rosler | Philipp Rösler | DE | m | en:Philipp Roesler; en:Philipp Rosler | minister 2009/2011; official 2011-05/2013-12
        philippe-etienne | Philippe Étienne | FR | m | en:Philippe Etienne | official 2017/2019; ambassador 2019/2023
        philippe-lazzarini | Philippe Lazzarini | CH | m | | official@unrwa 2020-03/
        pier-carlo-padoan | Pier Carlo {Padoan} | IT | m | | minister 2014-02/2018-06
        pier-luigi-bersani | Pier Luigi {Bersani} | IT | m | | other 2009/2013
        pierbattista-pizzaballa | Pierbattista Pizzaballa | VA | m | | religious_leader 2020/
        pierre-dartout | Pierre Dartout | MC | m | | head_of_government 2020/2024
        pierre-gramegna | Pierre Gramegna | LU | m | | minister 2013/2022
        pierre-krahenbuhl | Pierre Krähenbühl | CH | m | en:Pierre Krahenbuhl; en:Pierre Kraehenbuehl | official@unrwa 2014/2019-11; official@icrc 2024/
        pierre-moscovici | Pierre Moscovici | FR | m | | minister 2012/2014; official@european-commission 2014-11/2019-11
        pierre-vimont | Pierre Vimont | FR | m | | official@eu 2010/2015; envoy 2020/
        pieter-de-crem | Pieter {De Crem} | BE | m | | defence_minister 2007-12/2014-10
        pieter-omtzigt | Pieter {Omtzigt} | NL | m | | legislator 2003/2025
        prince-andrew | {Prince Andrew} | GB | m | nl:prins Andrew; de:Prinz Andrew | monarch 1960/2025-10
        prince-philip | {Prince Philip} | GB | m | nl:prins Philip; de:Prinz Philip; fr:prince Philip | monarch 1952/2021-04
        prince-william | {Prince William} | GB | m | nl:prins William; de:Prinz William; fr:prince William; es:príncipe Guillermo | monarch 1982/
        princess-anne | {Princess Anne} | GB | f | nl:prinses Anne; de:Prinzessin Anne | monarch 1950/
        priti-patel | Priti Patel | GB | f | | minister 2016/2017; minister 2019/2022
        queen-beatrix | {Queen Beatrix} | NL | f | nl:koningin Beatrix; nl:prinses Beatrix; de:Königin Beatrix; fr:reine Beatrix; es:reina Beatriz | monarch 1980-04/2013-04
        queen-camilla | {Queen Camilla} | GB | f | nl:koningin Camilla; de:Königin Camilla; fr:reine Camilla; es:reina Camila | monarch 2005/
        queen-letizia | {Queen Letizia} | ES | f | es:reina Letizia; nl:koningin Letizia; fr:reine Letizia; de:Königin Letizia | monarch 2014-06/
        queen-mathilde | {Queen Mathilde} | BE | f | nl:koningin Mathilde; fr:reine Mathilde | monarch 2013-07/
        queen-sofia | {Queen Sofía} | ES | f | es:reina Sofía; en:Queen Sofia | monarch 1975/2014-06
        rachel-reeves | Rachel Reeves | GB | f | | minister 2024-07/
        raffaele-fitto | Raffaele Fitto | IT | m | | minister 2022-10/2024-11; official@european-commission 2024-12/
        rainer-bruderle | Rainer Brüderle | DE | m | en:Rainer Bruederle | minister 2009/2011
        raphael-glucksmann | Raphaël Glucksmann | FR | m | en:Raphael Glucksmann | legislator@european-parliament 2019/
        reem-alabali-radovan | Reem {Alabali-Radovan} | DE | f | en:Reem Alabali Radovan | official 2021/2025; minister 2025-05/
        reinette-klever | Reinette Klever | NL | f | | minister 2024-07/2025-06
        reinhold-mitterlehner | Reinhold Mitterlehner | AT | m | | official 2014/2017
        richard-ferrand | Richard Ferrand | FR | m | | legislator 2018/2022; official 2025/
        richard-moore | Richard Moore | GB | m | | official 2020/2025-10
        riikka-purra | Riikka Purra | FI | f | | minister 2023-06/
        rob-jetten | Rob Jetten | NL | m | | legislator 2017/2022; minister 2022-01/2024-07; legislator 2023-12/
        robert-cooper | Robert Cooper | GB | m | | official@eu 2002/2012
        robert-serry | Robert Serry | NL | m | | envoy@un 2007/2015
        roberta-pinotti | Roberta Pinotti | IT | f | | defence_minister 2014-02/2018-06
        roderich-kiesewetter | Roderich Kiesewetter | DE | m | | legislator 2009/
        rodrigo-rato | Rodrigo Rato | ES | m | | minister 1996/2004; secretary_general@imf 2004/2007
        roland-lescure | Roland Lescure | FR | m | | minister 2022/2024; minister 2025-10/
        rolf-mutzenich | Rolf Mützenich | DE | m | en:Rolf Muetzenich | legislator 2002/
        rowan-williams | Rowan Williams | GB | m | | religious_leader 2002/2012
        rui-machete | Rui Machete | PT | m | | foreign_minister 2013-07/2015-10
        ruprecht-polenz | Ruprecht Polenz | DE | m | | legislator 2005/2013
        """

    /// The same from S on.
    static let westernEuropeFromS = """
        sabine-monauni | Sabine Monauni | LI | f | | foreign_minister 2025-04/
        sabine-weyand | Sabine Weyand | DE | f | | official@european-commission 2016/
        sahra-wagenknecht | Sahra Wagenknecht | DE | f | | legislator 2009/2025
        sajid-javid | Sajid Javid | GB | m | | minister 2014/2022
        salvador-illa | Salvador Illa | ES | m | | minister 2020/2021; official 2024-08/
        samantha-cameron | {Samantha Cameron} | GB | f | | other 2010/2016
        sander-loones | Sander Loones | BE | m | | defence_minister 2018/2018
        sandro-gozi | Sandro Gozi | IT | m | | official 2014/2018
        santiago-abascal | Santiago Abascal | ES | m | | other 2014/
        sarah-mullally | Sarah Mullally | GB | f | | religious_leader 2026/
        segolene-royal | {Ségolène Royal} | FR | f | en:Segolene Royal | other 2007/2012; minister 2014-04/2017-05
        serge-brammertz | Serge Brammertz | BE | m | | official@un 2006/
        sigmundur-david-gunnlaugsson | Sigmundur Davíð {Gunnlaugsson} | IS | m | en:Sigmundur David Gunnlaugsson | head_of_government 2013-05/2016-04
        sigurdur-ingi-johannsson | Sigurður Ingi {Jóhannsson} | IS | m | en:Sigurdur Ingi Johannsson | head_of_government 2016-04/2017-01
        simon-mcdonald | Simon McDonald | GB | m | | official 2015/2020
        simon-mordue | Simon Mordue | GB | m | | official@european-council 2019/
        soraya-saenz-de-santamaria | Soraya {Sáenz de Santamaría} | ES | f | en:Soraya Saenz de Santamaria | official 2011-12/2018-06
        soren-gade | Søren {Gade} | DK | m | en:Soren Gade | defence_minister 2004/2010; legislator 2022/
        stefan-kornelius | Stefan Kornelius | DE | m | | spokesperson 2025-05/
        stefano-sannino | Stefano Sannino | IT | m | | official@eu 2020/2025
        steffen-hebestreit | Steffen Hebestreit | DE | m | | spokesperson 2021-12/2025-05
        steffen-seibert | Steffen Seibert | DE | m | | spokesperson 2010-08/2021-12; ambassador 2022/
        sten-tolgfors | Sten Tolgfors | SE | m | | defence_minister 2007/2012
        stephane-dujarric | Stéphane Dujarric | FR | m | en:Stephane Dujarric | spokesperson@un 2014-03/
        stephen-doughty | Stephen Doughty | GB | m | | minister 2024-07/
        stephen-lovegrove | Stephen Lovegrove | GB | m | | official 2021/2022
        stephen-o-brien | Stephen O'Brien | GB | m | | official@un 2015/2017
        steven-vandeput | Steven Vandeput | BE | m | | defence_minister 2014-10/2018-11
        stuart-peach | Stuart Peach | GB | m | | official@nato 2018/2021
        suella-braverman | Suella Braverman | GB | f | | minister 2022/2023-11
        susanna-terstal | Susanna Terstal | NL | f | | envoy@eu 2018/2021
        suzanne-innes-stubb | {Suzanne Innes-Stubb} | FI | f | | other 2024/
        sven-koopmans | Sven Koopmans | NL | m | | envoy@eu 2021/2025
        sylvie-goulard | Sylvie Goulard | FR | f | | defence_minister 2017-05/2017-06
        tarcisio-bertone | Tarcisio Bertone | VA | m | | official 2006-09/2013-10
        tariq-ahmad | {Tariq Ahmad} | GB | m | en:Tariq Mahmood Ahmad | minister 2017/2024
        terje-rod-larsen | Terje {Rød-Larsen} | NO | m | en:Terje Roed-Larsen; en:Terje Rod-Larsen | envoy@un 1999/2016
        tero-varjoranta | Tero Varjoranta | FI | m | | official@iaea 2013/2018
        thierry-baudet | Thierry Baudet | NL | m | | legislator 2017/
        thierry-breton | Thierry Breton | FR | m | | official@european-commission 2019-12/2024-09
        thierry-burkhard | Thierry Burkhard | FR | m | | official 2021-07/2025-09
        thomas-bach | Thomas Bach | DE | m | | official 2013/2025-06
        thordis-kolbrun-gylfadottir | Þórdís Kolbrún {Gylfadóttir} | IS | f | en:Thordis Kolbrun Reykfjord Gylfadottir; en:Thordis Gylfadottir | foreign_minister 2021-11/2023-10; foreign_minister 2024-04/2024-12
        tim-barrow | Tim Barrow | GB | m | | ambassador@eu 2017/2021; official 2022/2024
        tino-chrupalla | Tino Chrupalla | DE | m | | legislator 2017/
        tobias-ellwood | Tobias Ellwood | GB | m | | minister 2014/2019; legislator 2020/2023
        tobias-lindner | Tobias Lindner | DE | m | | official 2021/2025
        tom-de-bruijn | Tom {de Bruijn} | NL | m | | minister 2021/2022
        tom-middendorp | Tom Middendorp | NL | m | | official 2012/2017
        tom-tugendhat | Tom Tugendhat | GB | m | | legislator 2017/2022; minister 2022/2024
        tonio-borg | Tonio Borg | MT | m | | foreign_minister 2008/2012; official@european-commission 2012/2014
        tony-radakin | Tony Radakin | GB | m | | official 2021-11/2025-09
        tore-sandvik | Tore {Sandvik} | NO | m | en:Tore O. Sandvik | defence_minister 2025-02/
        trine-bramsen | Trine Bramsen | DK | f | | defence_minister 2019/2022
        trygve-slagsvold-vedum | Trygve Slagsvold {Vedum} | NO | m | | minister 2021/2025-02
        ueli-maurer | Ueli Maurer | CH | m | | defence_minister 2009/2015; head_of_state 2013/2013; minister 2016/2022; head_of_state 2019/2019
        ulrich-wilhelm | Ulrich Wilhelm | DE | m | | spokesperson 2005/2010
        ulrike-demmer | Ulrike Demmer | DE | f | | spokesperson 2016/2021
        victoria-starmer | {Victoria Starmer} | GB | f | | other 2024/
        ville-tavio | Ville Tavio | FI | m | | minister 2023-06/
        villy-sovndal | Villy Søvndal | DK | m | en:Villy Sovndal | foreign_minister 2011-10/2013-12
        vince-cable | Vince Cable | GB | m | | minister 2010/2015
        vincent-van-peteghem | Vincent {Van Peteghem} | BE | m | | minister 2020-10/
        vitor-constancio | Vítor Constâncio | PT | m | en:Vitor Constancio | official 2010/2018
        vivian-motzfeldt | Vivian Motzfeldt | DK | f | | official 2022/
        viviane-reding | Viviane Reding | LU | f | | official@european-commission 1999/2014
        werner-hoyer | Werner Hoyer | DE | m | | official 2009/2012
        werner-kogler | Werner Kogler | AT | m | | official 2020/2025-03
        wilhelm-molterer | Wilhelm Molterer | AT | m | | official 2007/2008
        wolfgang-schmidt | Wolfgang Schmidt | DE | m | | minister 2021-12/2025-05
        yael-braun-pivet | Yaël {Braun-Pivet} | FR | f | en:Yael Braun-Pivet | legislator 2022-06/
        ylva-johansson | Ylva Johansson | SE | f | | official@european-commission 2019-12/2024-11
        yolanda-diaz | {Yolanda Díaz} | ES | f | en:Yolanda Diaz | minister 2020-01/; official 2021/
        yuriko-backes | Yuriko Backes | LU | f | | minister 2022/2023; defence_minister 2023-11/
        yves-rossier | Yves Rossier | CH | m | | official 2012/2016
        yvo-de-boer | Yvo {de Boer} | NL | m | | official@unfccc 2006/2010
        """
}
