extension People {
    /// More office holders of central and eastern Europe, Russia, the Caucasus and Central Asia.
    static let easternEuropeFromA = """
        abdulaziz-kamilov | Abdulaziz Kamilov | UZ | m | ru:Абдулазиз Камилов | foreign_minister 1994/2003; foreign_minister 2012/2022
        abdulla-aripov | Abdulla Aripov | UZ | m | ru:Абдулла Арипов | head_of_government 2016-12/
        adina-valean | Adina Vălean | RO | f | en:Adina Valean | official@european-commission 2019-12/2024-11
        adrian-cioroianu | Adrian Cioroianu | RO | m | | foreign_minister 2007/2008
        adylbek-kasymaliev | Adylbek Kasymaliev | KG | m | ru:Адылбек Касымалиев | head_of_government 2024-12/
        akylbek-japarov | {Akylbek Japarov} | KG | m | en:Akylbek Zhaparov; ru:Акылбек Жапаров | head_of_government 2021-10/2024-12
        aleksandar-vulin | Aleksandar Vulin | RS | m | | defence_minister 2017/2020; minister 2020/2022
        alen-simonyan | Alen Simonyan | AM | m | | legislator 2021-08/
        alenka-bratusek | Alenka Bratušek | SI | f | en:Alenka Bratusek | head_of_government 2013-03/2014-09
        ales-bialiatski | Ales Bialiatski | BY | m | en:Ales Byalyatski; ru:Алесь Беляцкий | other 1996/
        alexander-bastrykin | Alexander Bastrykin | RU | m | ru:Александр Бастрыкин | official 2011/
        alexander-bortnikov | Alexander Bortnikov | RU | m | ru:Александр Бортников | official 2008-05/
        alexander-darchiev | Alexander Darchiev | RU | m | ru:Александр Дарчиев | official 2021/2025; ambassador 2025-03/
        alexander-dugin | Alexander Dugin | RU | m | ru:Александр Дугин | other 1990/
        alexander-fomin | Alexander Fomin | RU | m | ru:Александр Фомин | official 2017/
        alexander-khloponin | Alexander Khloponin | RU | m | ru:Александр Хлопонин | official 2010/2018
        alexander-lavrentiev | Alexander Lavrentiev | RU | m | en:Alexander Lavrentyev; ru:Александр Лаврентьев | envoy 2015/
        alexander-lukashevich | Alexander Lukashevich | RU | m | ru:Александр Лукашевич | spokesperson 2011/2015; ambassador 2015/
        alexander-matsegora | Alexander Matsegora | RU | m | ru:Александр Мацегора | ambassador 2014/
        alexander-novak | Alexander Novak | RU | m | ru:Александр Новак; de:Alexander Nowak; fr:Alexandre Novak | minister 2012/2020; official 2020/
        alexander-turchin | Alexander Turchin | BY | m | ru:Александр Турчин | head_of_government 2025-03/
        alexander-volfovich | Alexander Volfovich | BY | m | ru:Александр Вольфович | official 2021/
        alexander-zakharchenko | Alexander Zakharchenko | UA | m | ru:Александр Захарченко | other 2014/2018
        alexandr-vondra | Alexandr Vondra | CZ | m | | official 2007/2009; defence_minister 2010/2012
        alexandra-papadopoulou | Alexandra Papadopoulou | GR | f | el:Αλεξάνδρα Παπαδοπούλου | official 2023/
        alexandru-munteanu | Alexandru Munteanu | MD | m | | head_of_government 2025-11/
        alexei-kudrin | Alexei Kudrin | RU | m | en:Alexey Kudrin; ru:Алексей Кудрин | minister 2000/2011; official 2018/2022
        alexei-likhachev | Alexei Likhachev | RU | m | ru:Алексей Лихачёв; en:Alexey Likhachev | official 2016/
        alexei-miller | Alexei Miller | RU | m | en:Alexey Miller; ru:Алексей Миллер | other 2001/
        alexei-overchuk | Alexei Overchuk | RU | m | en:Alexey Overchuk; ru:Алексей Оверчук | official 2020/
        algirdas-butkevicius | Algirdas Butkevičius | LT | m | en:Algirdas Butkevicius | head_of_government 2012-12/2016-12
        ali-asadov | Ali Asadov | AZ | m | ru:Али Асадов | head_of_government 2019-10/
        alikhan-smailov | Alikhan Smailov | KZ | m | ru:Алихан Смаилов | head_of_government 2022-01/2024-02
        anatoly-chubais | Anatoly Chubais | RU | m | ru:Анатолий Чубайс | official 2020/2022
        andrei-denisov | Andrei Denisov | RU | m | ru:Андрей Денисов | official 2006/2013; ambassador 2013/2022
        andrei-galbur | Andrei Galbur | MD | m | | foreign_minister 2016-01/2018-01
        andrei-kelin | Andrei Kelin | RU | m | en:Andrey Kelin; ru:Андрей Келин | ambassador 2019/
        andrei-kobyakov | Andrei Kobyakov | BY | m | ru:Андрей Кобяков | head_of_government 2014/2018
        andrei-marga | Andrei Marga | RO | m | | foreign_minister 2012/2012
        andrei-rudenko | Andrei Rudenko | RU | m | en:Andrey Rudenko; ru:Андрей Руденко | official 2019/
        andrii-deshchytsia | Andrii Deshchytsia | UA | m | en:Andriy Deshchytsia; uk:Андрій Дещиця | foreign_minister 2014-02/2014-06; ambassador 2014/2022
        andrii-hnatov | Andrii Hnatov | UA | m | uk:Андрій Гнатов | official 2025-03/
        andris-berzins | Andris Bērziņš | LV | m | en:Andris Berzins | head_of_state 2011-07/2015-07
        andris-piebalgs | Andris Piebalgs | LV | m | | official@european-commission 2004/2014
        andris-spruds | Andris Sprūds | LV | m | en:Andris Spruds | defence_minister 2023-09/
        andriy-melnyk | Andriy Melnyk | UA | m | en:Andrij Melnyk; uk:Андрій Мельник | ambassador 2015/2022; ambassador 2023/2025; ambassador@un 2025/
        andriy-parubiy | Andriy Parubiy | UA | m | uk:Андрій Парубій | official 2014/2014; legislator 2016/2019
        andriy-taran | Andriy Taran | UA | m | en:Andrii Taran; uk:Андрій Таран | defence_minister 2020-03/2021-11
        andriy-zagorodnyuk | Andriy Zagorodnyuk | UA | m | en:Andrii Zahorodniuk; uk:Андрій Загороднюк | defence_minister 2019-08/2020-03
        andrzej-domanski | Andrzej Domański | PL | m | en:Andrzej Domanski | minister 2023-12/
        andrzej-szejna | Andrzej Szejna | PL | m | | official 2023-12/2025
        angel-tilvar | Angel Tîlvăr | RO | m | en:Angel Tilvar | defence_minister 2022-10/2025-06
        ante-kotromanovic | Ante Kotromanović | HR | m | en:Ante Kotromanovic | defence_minister 2011/2016
        anton-siluanov | Anton Siluanov | RU | m | ru:Антон Силуанов | minister 2011/
        antoni-macierewicz | Antoni Macierewicz | PL | m | | defence_minister 2015-11/2018-01
        antonio-milososki | Antonio Milošoski | MK | m | en:Antonio Milososki | foreign_minister 2006/2011
        apostolos-tzitzikostas | Apostolos Tzitzikostas | GR | m | el:Απόστολος Τζιτζικώστας | official@european-commission 2024-12/
        ara-ayvazyan | Ara Ayvazyan | AM | m | | foreign_minister 2020-11/2021-05
        armen-grigoryan | Armen Grigoryan | AM | m | | official 2018/
        arsen-avakov | Arsen Avakov | UA | m | uk:Арсен Аваков | minister 2014/2021
        artur-rasizade | Artur Rasizade | AZ | m | | head_of_government 2003/2018
        arvydas-anusauskas | Arvydas Anušauskas | LT | m | en:Arvydas Anusauskas | defence_minister 2020-12/2024-03
        askar-mamin | Askar Mamin | KZ | m | ru:Аскар Мамин | head_of_government 2019-02/2022-01
        aslan-bzhania | Aslan Bzhania | GE | m | ru:Аслан Бжания | other 2020/2024
        atanas-zapryanov | Atanas Zapryanov | BG | m | | defence_minister 2024-04/
        aureliu-ciocoi | Aureliu Ciocoi | MD | m | | foreign_minister 2019-11/2020; head_of_government 2020-12/2021-08
        avdullah-hoti | Avdullah Hoti | XK | m | | head_of_government 2020-06/2021-03
        aykhan-hajizada | Aykhan Hajizada | AZ | m | | spokesperson 2022/
        badra-gunba | Badra Gunba | GE | m | ru:Бадра Гунба | other 2024-11/
        baghdad-amreyev | Baghdad Amreyev | KZ | m | | secretary_general@organization-of-turkic-states 2018/2022
        bakhtiyor-saidov | Bakhtiyor Saidov | UZ | m | ru:Бахтиёр Саидов | foreign_minister 2022-12/
        bakytzhan-sagintayev | Bakytzhan Sagintayev | KZ | m | ru:Бакытжан Сагинтаев | head_of_government 2016/2019; official 2020/
        bamir-topi | Bamir Topi | AL | m | | head_of_state 2007-07/2012-07
        behgjet-pacolli | Behgjet Pacolli | XK | m | | head_of_state 2011/2011; foreign_minister 2017/2020
        beibut-atamkulov | Beibut Atamkulov | KZ | m | ru:Бейбут Атамкулов | foreign_minister 2018-12/2019-09
        besnik-bislimi | Besnik Bislimi | XK | m | | official 2021/
        bogdan-borusewicz | Bogdan Borusewicz | PL | m | | legislator 2005/2015
        boris-gryzlov | Boris Gryzlov | RU | m | ru:Борис Грызлов | legislator 2003/2011; envoy 2015/2022; ambassador 2022/
        boris-nemtsov | Boris Nemtsov | RU | m | ru:Борис Немцов | other 2000/2015-02
        boris-titov | Boris Titov | RU | m | ru:Борис Титов | official 2012/
        borjana-kristo | Borjana Krišto | BA | f | en:Borjana Kristo | head_of_government 2023-01/
        borut-sajovic | Borut Sajovic | SI | m | | defence_minister 2024/
        branko-crvenkovski | Branko Crvenkovski | MK | m | | head_of_government 1992/1998; head_of_state 2004/2009
        bratislav-gasic | Bratislav Gašić | RS | m | en:Bratislav Gasic | defence_minister 2014/2016; defence_minister 2024-05/
        bujar-nishani | Bujar Nishani | AL | m | | head_of_state 2012-07/2017-07
        calin-georgescu | Călin Georgescu | RO | m | en:Calin Georgescu | other 2024/
        chingiz-aidarbekov | Chingiz Aidarbekov | KG | m | | foreign_minister 2018/2020
        christos-stylianides | Christos Stylianides | CY | m | el:Χρήστος Στυλιανίδης | official@european-commission 2014/2019
        corina-cretu | Corina Crețu | RO | f | en:Corina Cretu | official@european-commission 2014/2019
        costas-kadis | Costas Kadis | CY | m | el:Κώστας Καδής | official@european-commission 2024-12/
        cristian-diaconescu | Cristian Diaconescu | RO | m | | foreign_minister 2008/2009; foreign_minister 2012/2012
        cristina-gherasimov | Cristina Gherasimov | MD | f | | official 2024/
        csaba-hende | Csaba Hende | HU | m | | defence_minister 2010/2015
        csaba-korosi | Csaba Kőrösi | HU | m | en:Csaba Korosi | official@un-general-assembly 2022/2023
        dacian-ciolos | Dacian Cioloș | RO | m | en:Dacian Ciolos | official@european-commission 2010/2014; head_of_government 2015-11/2017-01
        daiga-mierina | Daiga Mieriņa | LV | f | en:Daiga Mierina | legislator 2023/
        damir-krsticevic | Damir Krstičević | HR | m | en:Damir Krsticevic | defence_minister 2016/2020
        daniel-mitov | Daniel Mitov | BG | m | | foreign_minister 2014/2017; minister 2025-01/
        david-arakhamia | David Arakhamia | UA | m | en:Davyd Arakhamia; uk:Давид Арахамія | legislator 2019/
        davit-tonoyan | Davit Tonoyan | AM | m | en:David Tonoyan | defence_minister 2018-05/2020-11
        davor-ivo-stier | Davor Ivo {Stier} | HR | m | | foreign_minister 2016-10/2017-06
        denis-manturov | Denis Manturov | RU | m | ru:Денис Мантуров | minister 2012/2022; official 2022/
        denis-pushilin | Denis Pushilin | UA | m | ru:Денис Пушилин | other 2014/
        denis-zvizdic | Denis Zvizdić | BA | m | en:Denis Zvizdic | head_of_government 2015/2019
        denys-monastyrsky | Denys Monastyrsky | UA | m | uk:Денис Монастирський | minister 2021/2023-01
        dervis-eroglu | Derviş Eroğlu | CY | m | en:Dervis Eroglu | other 2010/2015
        dimitar-glavchev | Dimitar Glavchev | BG | m | | head_of_government 2024-04/2025-01
        dimitar-kovacevski | Dimitar Kovačevski | MK | m | en:Dimitar Kovacevski | head_of_government 2022-01/2024-01
        dimitrij-rupel | Dimitrij Rupel | SI | m | | foreign_minister 2004/2008
        dimitris-droutsas | Dimitris Droutsas | GR | m | el:Δημήτρης Δρούτσας | foreign_minister 2010-09/2011-06
        dmitry-kozak | Dmitry Kozak | RU | m | ru:Дмитрий Козак; de:Dmitri Kosak | official 2008/2020; official 2020/2025-09
        dmitry-polyanskiy | Dmitry Polyanskiy | RU | m | en:Dmitry Polyansky; ru:Дмитрий Полянский | ambassador@un 2018/
        dmitry-rogozin | Dmitry Rogozin | RU | m | ru:Дмитрий Рогозин | ambassador 2008/2011; official 2011/2018; other 2018/2022
        dmitry-utkin | Dmitry Utkin | RU | m | | other 2014/2023
        dmytro-lubinets | Dmytro Lubinets | UA | m | uk:Дмитро Лубінець | official 2022/
        dmytro-razumkov | Dmytro Razumkov | UA | m | uk:Дмитро Разумков | legislator 2019/2021
        dorde-radulovic | Đorđe Radulović | ME | m | en:Djordje Radulovic | foreign_minister 2020/2022
        dovile-sakaliene | Dovilė Šakalienė | LT | f | en:Dovile Sakaliene | defence_minister 2024-12/2025-10
        dubravka-suica | Dubravka Šuica | HR | f | en:Dubravka Suica | official@european-commission 2019-12/
        duro-macut | Đuro Macut | RS | m | en:Djuro Macut | head_of_government 2025-04/
        dusko-markovic | Duško Marković | ME | m | en:Dusko Markovic | head_of_government 2016-11/2020-12
        edmon-marukyan | Edmon Marukyan | AM | m | | official 2022/2024
        edmond-haxhinasto | Edmond Haxhinasto | AL | m | | foreign_minister 2010/2012
        eka-tkeshelashvili | Eka Tkeshelashvili | GE | f | | foreign_minister 2008-05/2008-12
        elisa-spiropali | Elisa Spiropali | AL | f | | legislator 2024/2025; foreign_minister 2025/
        elvira-nabiullina | Elvira Nabiullina | RU | f | ru:Эльвира Набиуллина | official 2013-06/
        elzbieta-bienkowska | Elżbieta Bieńkowska | PL | f | en:Elzbieta Bienkowska | official@european-commission 2014/2019
        emil-hurezeanu | Emil Hurezeanu | RO | m | | foreign_minister 2024-12/2025-06
        erato-kozakou-marcoullis | Erato {Kozakou-Marcoullis} | CY | f | el:Ερατώ Κοζάκου-Μαρκουλλή | foreign_minister 2007/2008; foreign_minister 2011-08/2013-02
        erlan-abdyldaev | Erlan Abdyldaev | KG | m | en:Erlan Abdyldayev | foreign_minister 2012/2018
        erlan-idrissov | Erlan Idrissov | KZ | m | en:Yerlan Idrissov; ru:Ерлан Идрисов | foreign_minister 1999/2002; foreign_minister 2012-09/2016-12
        ervin-ibrahimovic | Ervin Ibrahimović | ME | m | en:Ervin Ibrahimovic | foreign_minister 2024-07/
        euclid-tsakalotos | Euclid Tsakalotos | GR | m | el:Ευκλείδης Τσακαλώτος | minister 2015-07/2019-07
        filip-ivanovic | Filip Ivanović | ME | m | en:Filip Ivanovic | official 2023/2024
        """

    /// The same from G on.
    static let easternEuropeFromG = """
        galab-donev | Galab Donev | BG | m | | head_of_government 2022-08/2023-06
        garry-kasparov | Garry Kasparov | RU | m | ru:Гарри Каспаров | other 2005/
        gediminas-kirkilas | Gediminas Kirkilas | LT | m | | head_of_government 2006/2008
        gennady-gatilov | Gennady Gatilov | RU | m | ru:Геннадий Гатилов | official 2011/2018; ambassador@un 2018/
        gennady-zyuganov | Gennady Zyuganov | RU | m | ru:Геннадий Зюганов | legislator 1993/
        gent-cakaj | Gent Cakaj | AL | m | | foreign_minister 2019/2020
        georg-georgiev | Georg Georgiev | BG | m | | foreign_minister 2025-01/
        george-simion | George Simion | RO | m | | other 2020/
        gergely-gulyas | Gergely Gulyás | HU | m | en:Gergely Gulyas | minister 2018/
        giga-bokeria | Giga Bokeria | GE | m | | official 2008/2013
        giorgos-katrougalos | Giorgos Katrougalos | GR | m | el:Γιώργος Κατρούγκαλος; en:George Katrougalos | minister 2015/2019; foreign_minister 2019-02/2019-07
        girts-valdis-kristovskis | Girts Valdis {Kristovskis} | LV | m | | foreign_minister 2010/2011
        glauk-konjufca | Glauk Konjufca | XK | m | | legislator 2021/2025; foreign_minister 2020/2020
        gordan-jandrokovic | Gordan Jandroković | HR | m | en:Gordan Jandrokovic | foreign_minister 2008-01/2011-12; legislator 2017/
        grigol-vashadze | Grigol Vashadze | GE | m | ru:Григол Вашадзе | foreign_minister 2008-12/2012-10
        grigory-karasin | Grigory Karasin | RU | m | ru:Григорий Карасин | official 2005/2019; legislator 2019/
        gyorgy-busztin | György Busztin | HU | m | en:Gyorgy Busztin | envoy@un 2011/2016
        hamrokhon-zarifi | Hamrokhon Zarifi | TJ | m | ru:Хамрохон Зарифи | foreign_minister 2006/2013
        hannes-hanso | Hannes Hanso | EE | m | | defence_minister 2015/2016
        hanno-pevkur | Hanno Pevkur | EE | m | | defence_minister 2022-07/
        heorhii-tykhyi | Heorhii Tykhyi | UA | m | en:Heorhiy Tykhy; uk:Георгій Тихий | spokesperson 2024/
        herman-gref | Herman Gref | RU | m | en:German Gref; ru:Герман Греф | other 2007/
        herman-halushchenko | Herman Halushchenko | UA | m | en:German Galushchenko; uk:Герман Галущенко | minister 2021/2025
        hikmet-hajiyev | Hikmet Hajiyev | AZ | m | ru:Хикмет Гаджиев | spokesperson 2014/2018; official 2018/
        hovik-abrahamyan | Hovik Abrahamyan | AM | m | | head_of_government 2014/2016
        igor-grosu | Igor Grosu | MD | m | | legislator 2021/
        igor-kostyukov | Igor Kostyukov | RU | m | ru:Игорь Костюков | official 2018/
        igor-morgulov | Igor Morgulov | RU | m | ru:Игорь Моргулов | official 2011/2022; ambassador 2022/
        igor-sechin | Igor Sechin | RU | m | ru:Игорь Сечин | official 2008/2012; other 2012/
        igor-shuvalov | Igor Shuvalov | RU | m | ru:Игорь Шувалов | official 2008/2018
        igor-smirnov | Igor Smirnov | MD | m | ru:Игорь Смирнов | other 1991/2011
        ihor-klymenko | Ihor Klymenko | UA | m | uk:Ігор Клименко | minister 2023/
        ihor-tenyukh | Ihor Tenyukh | UA | m | uk:Ігор Тенюх | defence_minister 2014-02/2014-03
        ihor-zhovkva | Ihor Zhovkva | UA | m | uk:Ігор Жовква | official 2019/
        iliana-iotova | Iliana Iotova | BG | f | en:Iliyana Yotova | official 2017/
        iliana-ivanova | Iliana Ivanova | BG | f | | official@european-commission 2023/2024-11
        ilya-yashin | Ilya Yashin | RU | m | ru:Илья Яшин | other 2012/
        imangali-tasmagambetov | Imangali Tasmagambetov | KZ | m | ru:Имангали Тасмагамбетов | defence_minister 2014/2016; secretary_general@csto 2023/
        inara-murniece | Ināra Mūrniece | LV | f | en:Inara Murniece | legislator 2014/2022; defence_minister 2022-12/2023-09
        inga-ruginiene | Inga Ruginienė | LT | f | en:Inga Ruginiene | minister 2024-12/2025-09; head_of_government 2025-09/
        ioannis-kasoulides | Ioannis Kasoulides | CY | m | el:Ιωάννης Κασουλίδης | foreign_minister 1997/2003; foreign_minister 2013-03/2018-02; foreign_minister 2022-01/2023-02
        ion-chicu | Ion Chicu | MD | m | | head_of_government 2019-11/2020-12
        ionut-mosteanu | Ionuț Moșteanu | RO | m | en:Ionut Mosteanu | defence_minister 2025-06/2025-11
        irakli-alasania | Irakli Alasania | GE | m | | defence_minister 2012-10/2014-11
        irina-bokova | Irina Bokova | BG | f | | secretary_general@unesco 2009/2017-11
        iryna-vereshchuk | Iryna Vereshchuk | UA | f | uk:Ірина Верещук | official 2021/
        isa-mustafa | {Isa Mustafa} | XK | m | | head_of_government 2014-12/2017-09
        istvan-simicsko | István Simicskó | HU | m | en:Istvan Simicsko | defence_minister 2015/2018
        iurie-leanca | Iurie Leancă | MD | m | en:Iurie Leanca | foreign_minister 2009-09/2013-05; head_of_government 2013-04/2015-02
        ivailo-kalfin | Ivailo Kalfin | BG | m | en:Ivaylo Kalfin | foreign_minister 2005/2009
        ivan-anusic | Ivan Anušić | HR | m | en:Ivan Anusic | defence_minister 2023-11/
        ivan-mrkic | Ivan Mrkić | RS | m | en:Ivan Mrkic | foreign_minister 2012-07/2014-04
        ivan-nechayev | Ivan Nechayev | RU | m | ru:Иван Нечаев | official 2019/
        ivanna-klympush-tsintsadze | Ivanna Klympush-Tsintsadze | UA | f | uk:Іванна Климпуш-Цинцадзе; en:Ivanna Klympush-Tsyntsadze | official 2016/2019; legislator 2019/
        ivars-godmanis | Ivars Godmanis | LV | m | | head_of_government 2007-12/2009-03
        jaak-aaviksoo | Jaak Aaviksoo | EE | m | | defence_minister 2007/2011
        jacek-siewiera | Jacek Siewiera | PL | m | | official 2022/2025
        jakub-kumoch | Jakub Kumoch | PL | m | | official 2021/2023
        jan-hamacek | Jan Hamáček | CZ | m | en:Jan Hamacek | minister 2018/2021
        jan-kubis | Ján Kubiš | SK | m | en:Jan Kubis | foreign_minister 2006/2009; envoy@un 2011/2014; envoy@un 2015/2018; envoy@un 2021/2022
        jana-cernochova | Jana Černochová | CZ | f | en:Jana Cernochova | defence_minister 2021-12/2025-12
        janez-lenarcic | Janez Lenarčič | SI | m | en:Janez Lenarcic | official@european-commission 2019-12/2024-11
        janez-potocnik | Janez Potočnik | SI | m | en:Janez Potocnik | official@european-commission 2004/2014
        janos-boka | János Bóka | HU | m | en:Janos Boka | minister 2023/
        janusz-lewandowski | Janusz Lewandowski | PL | m | | official@european-commission 2010/2014
        janusz-wojciechowski | Janusz Wojciechowski | PL | m | | official@european-commission 2019-12/2024-11
        jaroslav-nad | Jaroslav Naď | SK | m | en:Jaroslav Nad | defence_minister 2020-03/2023-05
        jeenbek-kulubaev | Jeenbek Kulubaev | KG | m | en:Zheenbek Kulubaev; ru:Жээнбек Кулубаев | foreign_minister 2022/
        jerzy-buzek | Jerzy Buzek | PL | m | | head_of_government 1997/2001; legislator@european-parliament 2009/2012
        jiri-rusnok | Jiří Rusnok | CZ | m | en:Jiri Rusnok | head_of_government 2013-07/2014-01
        jonatan-vseviov | Jonatan Vseviov | EE | m | | official 2021/
        jovita-neliupsiene | Jovita Neliupšienė | LT | f | en:Jovita Neliupsiene | ambassador@eu 2023/
        jozef-sikela | Jozef Síkela | CZ | m | en:Jozef Sikela | minister 2021/2024; official@european-commission 2024-12/
        juansher-burchuladze | Juansher Burchuladze | GE | m | | defence_minister 2021/2024
        juozas-olekas | Juozas Olekas | LT | m | | defence_minister 2012/2016
        kairat-abdrakhmanov | Kairat Abdrakhmanov | KZ | m | ru:Кайрат Абдрахманов | foreign_minister 2016-12/2018-12; official@osce 2020-12/2024
        kalle-laanet | Kalle Laanet | EE | m | | defence_minister 2021/2022
        kamchybek-tashiev | Kamchybek Tashiev | KG | m | ru:Камчыбек Ташиев | official 2020/
        kanat-saudabayev | Kanat Saudabayev | KZ | m | ru:Канат Саудабаев | foreign_minister 2009-09/2011-04
        karim-massimov | Karim Massimov | KZ | m | ru:Карим Масимов | head_of_government 2007/2012; head_of_government 2014/2016
        karl-erjavec | Karl Erjavec | SI | m | | foreign_minister 2012-02/2018-09; defence_minister 2018/2020
        karolos-papoulias | Karolos Papoulias | GR | m | el:Κάρολος Παπούλιας | head_of_state 2005-03/2015-03
        katarina-mathernova | Katarína Mathernová | SK | f | en:Katarina Mathernova | ambassador@eu 2023/
        keit-pentus-rosimannus | Keit Pentus-Rosimannus | EE | f | en:Keit Pentus | foreign_minister 2014-11/2015-07; minister 2021/2022
        kinga-goncz | Kinga Göncz | HU | f | en:Kinga Goncz | foreign_minister 2006/2009
        kirill-of-moscow | {Kirill of Moscow} | RU | m | en:Patriarch Kirill; nl:patriarch Kirill; de:Patriarch Kirill; fr:patriarche Kirill; es:patriarca Kiril; en:Patriarch Kirill of Moscow | religious_leader 2009-02/
        kokhir-rasulzoda | Kokhir Rasulzoda | TJ | m | ru:Кохир Расулзода | head_of_government 2013/
        konstantin-kosachev | Konstantin Kosachev | RU | m | ru:Константин Косачёв | legislator 2003/
        konstantinos-tasoulas | Konstantinos Tasoulas | GR | m | el:Κωνσταντίνος Τασούλας; en:Constantine Tassoulas; en:Konstantinos Tassoulas | legislator 2019/2025; head_of_state 2025-03/
        kostyantyn-gryshchenko | Kostyantyn Gryshchenko | UA | m | uk:Костянтин Грищенко; en:Kostyantyn Hryshchenko | foreign_minister 2010-03/2012-12
        kristian-vigenin | Kristian Vigenin | BG | m | | foreign_minister 2013/2014
        kristof-szalay-bobrovniczky | Kristóf Szalay-Bobrovniczky | HU | m | en:Kristof Szalay-Bobrovniczky | defence_minister 2022-05/
        krzysztof-szczerski | Krzysztof Szczerski | PL | m | | official 2015/2021; ambassador@un 2021/2025
        kubanychbek-omuraliev | Kubanychbek Omuraliev | KG | m | | secretary_general@organization-of-turkic-states 2022/
        kyriakos-pierrakakis | Kyriakos Pierrakakis | GR | m | el:Κυριάκος Πιερρακάκης | minister 2019/
        kyrylo-budanov | Kyrylo Budanov | UA | m | uk:Кирило Буданов | official 2020-08/
        laimdota-straujuma | Laimdota Straujuma | LV | f | | head_of_government 2014-01/2016-02
        laszlo-solyom | László Sólyom | HU | m | en:Laszlo Solyom | head_of_state 2005-08/2010-08
        laura-codruta-kovesi | Laura Codruța {Kövesi} | RO | f | en:Laura Kovesi; en:Laura Codruta Kovesi | official@eu 2019/
        lauri-hussar | Lauri Hussar | EE | m | | legislator 2023/
        laurynas-kasciunas | Laurynas Kasčiūnas | LT | m | en:Laurynas Kasciunas | defence_minister 2024-03/2024-12
        lazar-comanescu | Lazăr Comănescu | RO | m | en:Lazar Comanescu | foreign_minister 2008/2008; foreign_minister 2015-11/2017-01
        leonid-kozhara | Leonid Kozhara | UA | m | uk:Леонід Кожара | foreign_minister 2012-12/2014-02
        lubomir-metnar | Lubomír Metnar | CZ | m | en:Lubomir Metnar | defence_minister 2018/2021
        lucas-papademos | Lucas Papademos | GR | m | el:Λουκάς Παπαδήμος; en:Loukas Papadimos | head_of_government 2011-11/2012-05
        ludovit-odor | Ľudovít Ódor | SK | m | en:Ludovit Odor | head_of_government 2023-05/2023-10
        lulzim-basha | Lulzim Basha | AL | m | | foreign_minister 2007/2009; minister 2009/2011; other 2013/2022
        """

    /// The same from M on.
    static let easternEuropeFromM = """
        magdalena-grono | Magdalena Grono | PL | f | | envoy@eu 2024/
        maja-kocijancic | Maja Kocijančič | SI | f | en:Maja Kocijancic | spokesperson@eu 2009/2019
        mamuka-bakhtadze | Mamuka Bakhtadze | GE | m | | head_of_government 2018-06/2019-09
        marat-tazhin | Marat Tazhin | KZ | m | ru:Марат Тажин | foreign_minister 2007/2009
        marcin-przydacz | Marcin Przydacz | PL | m | | official 2019/2023; legislator 2023/2025; official 2025-08/
        margaritis-schinas | Margaritis Schinas | GR | m | el:Μαργαρίτης Σχοινάς | spokesperson@european-commission 2014/2019; official@european-commission 2019-12/2024-11
        maria-kolesnikova | Maria Kolesnikova | BY | f | en:Maria Kalesnikava; ru:Мария Колесникова | other 2020/
        marian-lupu | Marian Lupu | MD | m | | legislator 2005/2009; head_of_state 2010-12/2012-03
        marina-kaljurand | Marina Kaljurand | EE | f | | foreign_minister 2015-07/2016-09; legislator@european-parliament 2019/
        mario-banozic | Mario Banožić | HR | m | en:Mario Banozic | defence_minister 2020/2023
        maris-riekstins | Māris Riekstiņš | LV | m | en:Maris Riekstins | foreign_minister 2007/2010; ambassador 2010/2017
        mariusz-blaszczak | Mariusz Błaszczak | PL | m | en:Mariusz Blaszczak | minister 2015/2018; defence_minister 2018-01/2023-11
        mariya-gabriel | {Mariya Gabriel} | BG | f | | official@european-commission 2017/2023-05; foreign_minister 2023-06/2024-04
        marketa-pekarova-adamova | Markéta Pekarová {Adamová} | CZ | f | en:Marketa Pekarova Adamova | legislator 2021/2025
        markos-kyprianou | Markos Kyprianou | CY | m | el:Μάρκος Κυπριανού | foreign_minister 2008-03/2011-08
        mart-laar | Mart Laar | EE | m | | head_of_government 1992/1994; defence_minister 2011/2012
        martin-glvac | Martin Glváč | SK | m | en:Martin Glvac | defence_minister 2012/2016
        martin-stropnicky | Martin Stropnický | CZ | m | en:Martin Stropnicky | defence_minister 2014/2017; foreign_minister 2017-12/2018-06
        matej-tonin | Matej Tonin | SI | m | | defence_minister 2020-03/2022-06
        matti-maasikas | Matti Maasikas | EE | m | | ambassador@eu 2019/2023
        maxim-oreshkin | Maxim Oreshkin | RU | m | ru:Максим Орешкин | minister 2016/2020; official 2020/
        maxim-reshetnikov | Maxim Reshetnikov | RU | m | ru:Максим Решетников | minister 2020-01/
        mehmet-ali-talat | Mehmet Ali {Talat} | CY | m | | other 2005/2010
        mehriban-aliyeva | Mehriban Aliyeva | AZ | f | ru:Мехрибан Алиева | official 2017-02/
        meliza-haradinaj-stublla | Meliza {Haradinaj-Stublla} | XK | f | | foreign_minister 2020/2021
        metropolitan-epiphanius | {Metropolitan Epiphanius} | UA | m | en:Metropolitan Epifaniy; uk:Епіфаній | religious_leader 2019/
        mher-grigoryan | Mher Grigoryan | AM | m | | official 2018/
        michal-simecka | Michal Šimečka | SK | m | en:Michal Simecka | other 2022/
        mihai-ghimpu | Mihai Ghimpu | MD | m | | head_of_state 2009-09/2010-12
        mihai-razvan-ungureanu | Mihai {Răzvan Ungureanu} | RO | m | en:Mihai Razvan Ungureanu | foreign_minister 2004/2007; head_of_government 2012-02/2012-05
        mihai-tudose | Mihai Tudose | RO | m | | head_of_government 2017-06/2018-01
        mikhail-galuzin | Mikhail Galuzin | RU | m | ru:Михаил Галузин | ambassador 2018/2022; official 2022/
        mikhail-khodorkovsky | Mikhail Khodorkovsky | RU | m | ru:Михаил Ходорковский | other 2003/
        mikhail-margelov | Mikhail Margelov | RU | m | ru:Михаил Маргелов | legislator 2001/2014; envoy 2011/2014
        mikhail-myasnikovich | Mikhail Myasnikovich | BY | m | ru:Михаил Мясникович | head_of_government 2010/2014
        mikhail-ulyanov | Mikhail Ulyanov | RU | m | ru:Михаил Ульянов | ambassador 2018/
        mikhail-zurabov | Mikhail Zurabov | RU | m | ru:Михаил Зурабов | ambassador 2009/2016
        mikheil-janelidze | Mikheil Janelidze | GE | m | | foreign_minister 2015-12/2018-06
        mikulas-bek | Mikuláš Bek | CZ | m | en:Mikulas Bek | minister 2021/2025
        mikulas-dzurinda | Mikuláš Dzurinda | SK | m | en:Mikulas Dzurinda | head_of_government 1998/2006; foreign_minister 2010-07/2012-04
        milan-rocen | Milan Roćen | ME | m | en:Milan Rocen | foreign_minister 2006/2012
        milos-vucevic | Miloš Vučević | RS | m | en:Milos Vucevic | defence_minister 2022/2024; head_of_government 2024-05/2025-04
        milos-vystrcil | Miloš Vystrčil | CZ | m | en:Milos Vystrcil | legislator 2020/
        miltiadis-varvitsiotis | Miltiadis Varvitsiotis | GR | m | el:Μιλτιάδης Βαρβιτσιώτης | minister 2019/2023
        mirko-cvetkovic | Mirko Cvetković | RS | m | en:Mirko Cvetkovic | head_of_government 2008-07/2012-07
        miro-kovac | Miro Kovač | HR | m | en:Miro Kovac | foreign_minister 2016-01/2016-10
        miroslav-jenca | Miroslav Jenča | SK | m | en:Miroslav Jenca | official@un 2008/2025; envoy@un 2025/
        miroslav-wlachovsky | Miroslav Wlachovský | SK | m | en:Miroslav Wlachovsky | foreign_minister 2023-05/2023-10
        mladen-ivanic | Mladen Ivanić | BA | m | en:Mladen Ivanic | head_of_state 2014/2018
        mukhammedkaly-abylgaziev | Mukhammedkaly Abylgaziev | KG | m | | head_of_government 2018/2020
        mukhtar-babayev | Mukhtar Babayev | AZ | m | | minister 2018/2024; envoy 2024/
        mustafa-dzhemilev | Mustafa Dzhemilev | UA | m | uk:Мустафа Джемілєв | legislator 1998/
        mykhailo-fedorov | Mykhailo Fedorov | UA | m | uk:Михайло Федоров | minister 2019/; official 2019/
        mykhailo-podolyak | Mykhailo Podolyak | UA | m | uk:Михайло Подоляк; de:Mychajlo Podoljak; fr:Mykhaïlo Podoliak; nl:Mychajlo Podoljak | official 2020/
        natalia-gavrilita | Natalia Gavrilița | MD | f | en:Natalia Gavrilita | head_of_government 2021-08/2023-02
        natalia-gherman | Natalia Gherman | MD | f | | foreign_minister 2013-05/2016-01; official@un 2017/2022
        natalya-timakova | Natalya Timakova | RU | f | en:Natalia Timakova; ru:Наталья Тимакова | spokesperson 2008/2018
        nebojsa-radmanovic | Nebojša Radmanović | BA | m | en:Nebojsa Radmanovic | head_of_state 2006/2014
        neven-mimica | Neven Mimica | HR | m | | official@european-commission 2013/2019
        nicolae-timofti | Nicolae Timofti | MD | m | | head_of_state 2012-03/2016-12
        nika-gilauri | Nika Gilauri | GE | m | | head_of_government 2009-02/2012-07
        niko-peleshi | Niko Peleshi | AL | m | | defence_minister 2021/2024
        nikola-poposki | Nikola Poposki | MK | m | | foreign_minister 2011/2017
        nikolai-bordyuzha | Nikolai Bordyuzha | RU | m | en:Nikolay Bordyuzha; ru:Николай Бордюжа | secretary_general@csto 2003/2016
        nikolai-denkov | Nikolai Denkov | BG | m | en:Nikolay Denkov | head_of_government 2023-06/2024-04
        nikolai-makarov | Nikolai Makarov | RU | m | ru:Николай Макаров | official 2008/2012
        nikolay-milkov | Nikolay Milkov | BG | m | | foreign_minister 2022-08/2023-06
        nikos-panagiotopoulos | Nikos Panagiotopoulos | GR | m | el:Νίκος Παναγιωτόπουλος | defence_minister 2019-07/2023-05
        nino-burjanadze | Nino Burjanadze | GE | f | | legislator 2001/2008; other 2008/
        nurlan-yermekbayev | Nurlan Yermekbayev | KZ | m | en:Nurlan Ermekbayev; ru:Нурлан Ермекбаев | defence_minister 2018/2022; secretary_general@sco 2025/
        oana-lungescu | Oana Lungescu | RO | f | | spokesperson@nato 2010/2023
        oksana-markarova | Oksana Markarova | UA | f | uk:Оксана Маркарова | minister 2018/2020; ambassador 2021/2025
        oleg-nikolenko | Oleg Nikolenko | UA | m | en:Oleh Nikolenko; uk:Олег Ніколенко | spokesperson 2020/2024
        oleg-serebrian | Oleg Serebrian | MD | m | | official 2022/2025
        oleg-syromolotov | Oleg Syromolotov | RU | m | ru:Олег Сыромолотов | official 2015/2025
        oleh-tyahnybok | Oleh Tyahnybok | UA | m | uk:Олег Тягнибок | other 2010/2014
        oleksandr-syrskyi | Oleksandr Syrskyi | UA | m | en:Oleksandr Syrsky; uk:Олександр Сирський; de:Olexander Syrskyj | official 2024-02/
        oleksii-makeiev | Oleksii Makeiev | UA | m | en:Oleksiy Makeyev; uk:Олексій Макеєв | ambassador 2022-10/
        oleksiy-honcharuk | Oleksiy Honcharuk | UA | m | en:Oleksii Honcharuk; uk:Олексій Гончарук | head_of_government 2019-08/2020-03
        olena-zelenska | {Olena Zelenska} | UA | f | uk:Олена Зеленська; de:Olena Selenska | other 2019-05/
        olha-stefanishyna | Olha Stefanishyna | UA | f | uk:Ольга Стефанішина | official 2020/2025; ambassador 2025-08/
        olzhas-bektenov | Olzhas Bektenov | KZ | m | ru:Олжас Бектенов | head_of_government 2024-02/
        omurbek-babanov | Omurbek Babanov | KG | m | | head_of_government 2011/2012
        pal-schmitt | Pál Schmitt | HU | m | en:Pal Schmitt | head_of_state 2010-08/2012-04
        panos-kammenos | Panos Kammenos | GR | m | el:Πάνος Καμμένος | defence_minister 2015-01/2019-01
        pavel-filip | {Pavel Filip} | MD | m | | head_of_government 2016-01/2019-06
        pavel-latushko | Pavel Latushko | BY | m | ru:Павел Латушко | other 2020/
        pawel-wronski | Paweł Wroński | PL | m | en:Pawel Wronski | spokesperson 2023/2025
        petar-petkovic | Petar Petković | RS | m | en:Petar Petkovic | official 2020/
        peter-balazs | Péter Balázs | HU | m | en:Peter Balazs | foreign_minister 2009-04/2010-05
        peter-gajdos | Peter Gajdoš | SK | m | en:Peter Gajdos | defence_minister 2016/2020
        peter-magyar | Péter Magyar | HU | m | en:Peter Magyar | other 2024/
        peter-stano | Peter Stano | SK | m | | spokesperson@eu 2019/2025
        petr-macinka | Petr Macinka | CZ | m | | foreign_minister 2025-12/
        petras-vaitiekunas | Petras Vaitiekūnas | LT | m | en:Petras Vaitiekunas | foreign_minister 2006/2008
        piotr-hofmanski | Piotr Hofmański | PL | m | en:Piotr Hofmanski | official@icc 2021/2024
        piotr-serafin | Piotr Serafin | PL | m | | official@european-commission 2024-12/
        pirro-vengu | Pirro Vengu | AL | m | | defence_minister 2024/
        plamen-oresharski | Plamen Oresharski | BG | m | | head_of_government 2013-05/2014-08
        radmila-sekerinska | Radmila Šekerinska | MK | f | en:Radmila Shekerinska; en:Radmila Sekerinska | defence_minister 2017/2022; official@nato 2024-11/
        rafal-trzaskowski | Rafał Trzaskowski | PL | m | en:Rafal Trzaskowski | official 2018/
        raimonds-bergmanis | Raimonds Bergmanis | LV | m | | defence_minister 2015/2019
        raimonds-vejonis | Raimonds Vējonis | LV | m | en:Raimonds Vejonis | defence_minister 2014/2015; head_of_state 2015-07/2019-07
        raimundas-karoblis | Raimundas Karoblis | LT | m | | defence_minister 2016/2020
        ramiz-alakbarov | Ramiz Alakbarov | AZ | m | | official@un 2021/
        ramona-manescu | Ramona Mănescu | RO | f | en:Ramona Manescu | foreign_minister 2019/2019
        rasa-jukneviciene | Rasa Juknevičienė | LT | f | en:Rasa Jukneviciene | defence_minister 2008/2012; legislator@european-parliament 2019/
        rashid-alimov | Rashid Alimov | TJ | m | ru:Рашид Алимов | secretary_general@sco 2016/2018
        rashid-meredov | Rashid Meredov | TM | m | ru:Рашид Мередов | foreign_minister 2001/
        raul-khajimba | Raul Khajimba | GE | m | ru:Рауль Хаджимба | other 2014/2020
        refat-chubarov | Refat Chubarov | UA | m | uk:Рефат Чубаров | other 2013/
        robert-kalinak | Robert Kaliňák | SK | m | en:Robert Kalinak | minister 2006/2010; minister 2012/2018; defence_minister 2023-10/
        robertas-kaunas | Robertas Kaunas | LT | m | | defence_minister 2025-11/
        roman-golovchenko | Roman Golovchenko | BY | m | ru:Роман Головченко | head_of_government 2020-06/2025-03
        roxana-minzatu | Roxana Mînzatu | RO | f | en:Roxana Minzatu | official@european-commission 2024-12/
        rumiana-jeleva | Rumiana Jeleva | BG | f | en:Rumyana Zheleva | foreign_minister 2009/2010
        ruslan-kazakbaev | Ruslan Kazakbaev | KG | m | en:Ruslan Kazakbayev | foreign_minister 2010/2012; foreign_minister 2020/2022
        ruslan-stefanchuk | Ruslan Stefanchuk | UA | m | uk:Руслан Стефанчук | legislator 2021-10/
        rustam-emomali | Rustam Emomali | TJ | m | ru:Рустам Эмомали | legislator 2020/
        """

    /// The same from S on.
    static let easternEuropeFromS = """
        saida-mirziyoyeva | Saida Mirziyoyeva | UZ | f | ru:Саида Мирзиёева | official 2022/
        samuel-zbogar | Samuel Žbogar | SI | m | en:Samuel Zbogar | foreign_minister 2008/2012; ambassador@un 2023/
        sapar-isakov | Sapar Isakov | KG | m | | head_of_government 2017/2018
        sefik-dzaferovic | Šefik Džaferović | BA | m | en:Sefik Dzaferovic | head_of_state 2018/2022
        sergei-aksyonov | Sergei Aksyonov | UA | m | ru:Сергей Аксёнов | other 2014/
        sergei-aleinik | Sergei Aleinik | BY | m | en:Sergey Aleynik; ru:Сергей Алейник | foreign_minister 2022-12/2024-06
        sergei-bagapsh | Sergei Bagapsh | GE | m | ru:Сергей Багапш | other 2005/2011
        sergei-beseda | Sergei Beseda | RU | m | ru:Сергей Беседа | official 2009/
        sergei-glazyev | Sergei Glazyev | RU | m | en:Sergey Glazyev; ru:Сергей Глазьев | official 2012/
        sergei-kiriyenko | Sergei Kiriyenko | RU | m | en:Sergey Kiriyenko; ru:Сергей Кириенко | official 2005/2016; official 2016/
        sergei-martynov | Sergei Martynov | BY | m | ru:Сергей Мартынов | foreign_minister 2003/2012
        sergei-mironov | Sergei Mironov | RU | m | en:Sergey Mironov; ru:Сергей Миронов | legislator 2001/
        sergei-nechayev | Sergei Nechayev | RU | m | ru:Сергей Нечаев | ambassador 2018/
        sergei-prikhodko | Sergei Prikhodko | RU | m | en:Sergey Prikhodko; ru:Сергей Приходько | official 2004/2018
        sergei-rumas | Sergei Rumas | BY | m | ru:Сергей Румас | head_of_government 2018/2020
        sergei-sobyanin | Sergei Sobyanin | RU | m | en:Sergey Sobyanin; ru:Сергей Собянин | official 2008/
        sergei-stanishev | Sergei Stanishev | BG | m | en:Sergey Stanishev | head_of_government 2005/2009-07
        sergei-stepashin | Sergei Stepashin | RU | m | ru:Сергей Степашин | official 2000/2013
        sergei-vershinin | Sergei Vershinin | RU | m | en:Sergey Vershinin; ru:Сергей Вершинин | official 2018/
        sergey-lebedev | Sergey Lebedev | RU | m | ru:Сергей Лебедев | official 2000/2007; secretary_general@cis 2007/
        serhiy-kyslytsya | Serhiy Kyslytsya | UA | m | en:Sergiy Kyslytsya; en:Serhii Kyslytsia; uk:Сергій Кислиця | ambassador@un 2019/2025; official 2024/
        serhiy-marchenko | Serhiy Marchenko | UA | m | en:Sergii Marchenko; uk:Сергій Марченко | minister 2020/
        serik-akhmetov | Serik Akhmetov | KZ | m | ru:Серик Ахметов | head_of_government 2012/2014
        seyran-ohanyan | Seyran Ohanyan | AM | m | | defence_minister 2008/2016
        shahin-mustafayev | Shahin Mustafayev | AZ | m | | official 2019/
        shalva-papuashvili | Shalva Papuashvili | GE | m | | legislator 2021/
        sinisa-mali | Siniša Mali | RS | m | en:Sinisa Mali | minister 2018/
        sirojiddin-aslov | Sirojiddin Aslov | TJ | m | en:Sirojiddin Muhriddin; ru:Сироджиддин Аслов; ru:Сироджиддин Мухриддин | foreign_minister 2013-11/2020; foreign_minister 2020/
        skender-hyseni | Skënder Hyseni | XK | m | en:Skender Hyseni | foreign_minister 2008/2010
        slavjanka-petrovska | Slavjanka Petrovska | MK | f | | defence_minister 2022/2024
        slawomir-cenckiewicz | Sławomir Cenckiewicz | PL | m | en:Slawomir Cenckiewicz | official 2025-08/
        sorin-grindeanu | Sorin Grindeanu | RO | m | | head_of_government 2017-01/2017-06
        srdan-darmanovic | Srđan Darmanović | ME | m | en:Srdjan Darmanovic | foreign_minister 2016/2020
        srgjan-kerim | Srgjan Kerim | MK | m | | official@un-general-assembly 2007/2008
        stanislav-zas | Stanislav Zas | BY | m | ru:Станислав Зась | secretary_general@csto 2020/2022
        stefan-yanev | Stefan Yanev | BG | m | | head_of_government 2021-05/2021-12; defence_minister 2021-12/2022-03
        stella-kyriakides | Stella Kyriakides | CY | f | el:Στέλλα Κυριακίδου | official@european-commission 2019-12/2024-11
        stepan-poltorak | Stepan Poltorak | UA | m | uk:Степан Полторак | defence_minister 2014-10/2019-08
        stjepan-mesic | Stjepan Mesić | HR | m | en:Stjepan Mesic; en:Stipe Mesic | head_of_state 2000-02/2010-02
        sven-alkalaj | Sven Alkalaj | BA | m | | foreign_minister 2007/2012
        sviatoslav-shevchuk | Sviatoslav Shevchuk | UA | m | uk:Святослав Шевчук | religious_leader 2011/
        szymon-holownia | Szymon Hołownia | PL | m | en:Szymon Holownia | legislator 2023-11/2025-11
        szymon-szynkowski-vel-sek | Szymon {Szynkowski vel Sęk} | PL | m | en:Szymon Szynkowski vel Sek | minister 2022/2023; foreign_minister 2023-11/2023-12
        talat-xhaferi | Talat Xhaferi | MK | m | | legislator 2017/2024; head_of_government 2024-01/2024-06
        tamar-beruchashvili | Tamar Beruchashvili | GE | f | | foreign_minister 2014-11/2015-09
        tamara-vucic | {Tamara Vučić} | RS | f | en:Tamara Vucic | other 2017/
        taras-kachka | Taras Kachka | UA | m | uk:Тарас Качка | official 2019/2025; official 2025-07/
        tassos-papadopoulos | Tassos Papadopoulos | CY | m | el:Τάσσος Παπαδόπουλος | head_of_state 2003-02/2008-02
        teodor-baconschi | Teodor Baconschi | RO | m | en:Teodor Baconski | foreign_minister 2009-12/2012-01
        teodora-genchovska | Teodora Genchovska | BG | f | | foreign_minister 2021-12/2022-08
        tibor-benko | Tibor Benkő | HU | m | en:Tibor Benko | defence_minister 2018/2022
        tibor-navracsics | Tibor Navracsics | HU | m | | foreign_minister 2014-06/2014-09; official@european-commission 2014-11/2019-11; minister 2022/
        tibor-toth | Tibor Tóth | HU | m | en:Tibor Toth | official@ctbto 2005/2013
        tigran-sargsyan | {Tigran Sargsyan} | AM | m | fr:Tigran Sarkissian | head_of_government 2008-04/2014-04
        tihomir-oreskovic | Tihomir Orešković | HR | m | en:Tihomir Oreskovic | head_of_government 2016-01/2016-10
        tinatin-khidasheli | Tinatin Khidasheli | GE | f | | defence_minister 2015-05/2016-07
        titus-corlatean | Titus Corlățean | RO | m | en:Titus Corlatean | foreign_minister 2012-08/2014-11
        toivo-klaar | Toivo Klaar | EE | m | | envoy@eu 2017/2024
        tomas-pojar | Tomáš Pojar | CZ | m | en:Tomas Pojar | official 2022/2025
        tomasz-siemoniak | Tomasz Siemoniak | PL | m | | defence_minister 2011-08/2015-11; minister 2023/
        tomio-okamura | Tomio Okamura | CZ | m | | legislator 2013/
        tudor-ulianovschi | Tudor Ulianovschi | MD | m | | foreign_minister 2018-01/2019-06
        tufan-erhurman | Tufan Erhürman | CY | m | en:Tufan Erhurman | other 2025-10/
        urska-klakocar-zupancic | Urška {Klakočar Zupančič} | SI | f | en:Urska Klakocar Zupancic | legislator 2022/
        vadim-krasnoselsky | Vadim Krasnoselsky | MD | m | ru:Вадим Красносельский | other 2016-12/
        valdas-adamkus | Valdas Adamkus | LT | m | | head_of_state 1998/2003; head_of_state 2004-07/2009-07
        valerii-zaluzhnyi | Valerii Zaluzhnyi | UA | m | en:Valeriy Zaluzhny; uk:Валерій Залужний; de:Walerij Saluschnyj | official 2021-07/2024-02; ambassador 2024-07/
        valeriy-heletey | Valeriy Heletey | UA | m | uk:Валерій Гелетей | defence_minister 2014-07/2014-10
        valery-gerasimov | Valery Gerasimov | RU | m | ru:Валерий Герасимов; de:Waleri Gerassimow | official 2012-11/
        vartan-oskanian | Vartan Oskanian | AM | m | | foreign_minister 1998/2008
        vasile-dincu | Vasile Dîncu | RO | m | en:Vasile Dincu | defence_minister 2021/2022
        vasilis-palmas | Vasilis Palmas | CY | m | el:Βασίλης Πάλμας | defence_minister 2024-01/
        vasyl-bodnar | Vasyl Bodnar | UA | m | uk:Василь Боднар | official 2018/2021; ambassador 2021/
        vera-jourova | Věra Jourová | CZ | f | en:Vera Jourova | official@european-commission 2014-11/2024-11
        viktor-chernomyrdin | Viktor Chernomyrdin | RU | m | ru:Виктор Черномырдин | head_of_government 1992/1998; ambassador 2001/2009
        viktor-khrenin | Viktor Khrenin | BY | m | ru:Виктор Хренин | defence_minister 2020/
        viktor-medvedchuk | Viktor Medvedchuk | UA | m | uk:Віктор Медведчук; ru:Виктор Медведчук | other 2014/2022
        viktor-zubkov | Viktor Zubkov | RU | m | ru:Виктор Зубков | head_of_government 2007-09/2008-05
        viktorija-cmilyte-nielsen | Viktorija {Čmilytė-Nielsen} | LT | f | en:Viktorija Cmilyte-Nielsen | legislator 2020/2024
        violeta-bulc | Violeta Bulc | SI | f | | official@european-commission 2014/2019
        virginijus-sinkevicius | Virginijus Sinkevičius | LT | m | en:Virginijus Sinkevicius | official@european-commission 2019-12/2024-07
        vitali-klitschko | Vitali Klitschko | UA | m | uk:Віталій Кличко; en:Vitaliy Klychko | official 2014-06/
        vjekoslav-bevanda | Vjekoslav Bevanda | BA | m | | head_of_government 2012/2015
        vlad-filat | Vlad Filat | MD | m | | head_of_government 2009-09/2013-04
        vladimir-chizhov | Vladimir Chizhov | RU | m | ru:Владимир Чижов | ambassador@eu 2005/2022
        vladimir-kara-murza | Vladimir {Kara-Murza} | RU | m | ru:Владимир Кара-Мурза | other 2012/
        vladimir-kolokoltsev | Vladimir Kolokoltsev | RU | m | ru:Владимир Колокольцев | minister 2012/
        vladimir-norov | Vladimir Norov | UZ | m | ru:Владимир Норов | foreign_minister 2006/2010; secretary_general@sco 2019/2021; foreign_minister 2022/2022
        vladimir-titov | Vladimir Titov | RU | m | ru:Владимир Титов | official 2005/2024
        vladimir-yakunin | Vladimir Yakunin | RU | m | ru:Владимир Якунин | other 2005/2015
        vladimir-zhirinovsky | Vladimir Zhirinovsky | RU | m | ru:Владимир Жириновский | legislator 1993/2022
        vladislav-surkov | Vladislav Surkov | RU | m | ru:Владислав Сурков; de:Wladislaw Surkow | official 1999/2020
        vlastimil-picek | Vlastimil Picek | CZ | m | | defence_minister 2013/2013
        vojislav-kostunica | Vojislav Koštunica | RS | m | en:Vojislav Kostunica | head_of_government 2004/2008-07
        volodymyr-ogryzko | Volodymyr Ogryzko | UA | m | en:Volodymyr Ohryzko; uk:Володимир Огризко | foreign_minister 2007-12/2009-03
        vyacheslav-trubnikov | Vyacheslav Trubnikov | RU | m | ru:Вячеслав Трубников | ambassador 2004/2009
        vygaudas-usackas | Vygaudas Ušackas | LT | m | en:Vygaudas Usackas | foreign_minister 2008-12/2010-01; ambassador@eu 2013/2017
        vytenis-andriukaitis | Vytenis Andriukaitis | LT | m | | official@european-commission 2014/2019
        waldemar-pawlak | Waldemar Pawlak | PL | m | | official 2007/2012
        wladyslaw-bartoszewski | Władysław {Bartoszewski} | PL | m | en:Wladyslaw Bartoszewski | official 2007/2015; official 2023-12/
        wlodzimierz-czarzasty | Włodzimierz Czarzasty | PL | m | en:Wlodzimierz Czarzasty | legislator 2023/
        yermek-kosherbayev | Yermek Kosherbayev | KZ | m | ru:Ермек Кошербаев | foreign_minister 2025-09/
        yerzhan-kazykhanov | Yerzhan Kazykhanov | KZ | m | ru:Ержан Казыханов | foreign_minister 2011-04/2012-09
        yevgeny-prigozhin | Yevgeny Prigozhin | RU | m | ru:Евгений Пригожин; de:Jewgeni Prigoschin; fr:Evgueni Prigojine | other 2014/2023-08
        yevgeny-primakov | Yevgeny Primakov | RU | m | ru:Евгений Примаков; de:Jewgeni Primakow; fr:Evgueni Primakov | foreign_minister 1996/1998; head_of_government 1998/1999
        yevgeny-shevchuk | Yevgeny Shevchuk | MD | m | ru:Евгений Шевчук | other 2011/2016
        yulia-navalnaya | Yulia Navalnaya | RU | f | ru:Юлия Навальная | other 2020/
        yunus-bek-yevkurov | Yunus-bek Yevkurov | RU | m | en:Yunus-Bek Yevkurov; ru:Юнус-Бек Евкуров | official 2008/2019; official 2019/
        yuri-khachaturov | Yuri Khachaturov | AM | m | | secretary_general@csto 2017/2018
        yury-luzhkov | Yury Luzhkov | RU | m | en:Yuri Luzhkov; ru:Юрий Лужков | official 1992/2010
        zdravko-krivokapic | Zdravko Krivokapić | ME | m | en:Zdravko Krivokapic | head_of_government 2020-12/2022-04
        zeljko-komsic | Željko Komšić | BA | m | en:Zeljko Komsic | head_of_state 2006/2014; head_of_state 2018-11/
        zinaida-greceanii | Zinaida Greceanîi | MD | f | en:Zinaida Greceanii | head_of_government 2008-03/2009-09
        zlatko-lagumdzija | Zlatko Lagumdžija | BA | m | en:Zlatko Lagumdzija | foreign_minister 2012/2015
        zoltan-kovacs | Zoltán Kovács | HU | m | en:Zoltan Kovacs | spokesperson 2010/
        zoran-tegeltija | Zoran Tegeltija | BA | m | | head_of_government 2019/2023
        """
}
