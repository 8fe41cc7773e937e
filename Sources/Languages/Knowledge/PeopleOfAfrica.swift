extension People {
    /// More office holders of Africa.
    static let africaFromA = """
        abbas-el-fassi | Abbas {El Fassi} | MA | m | ar:عباس الفاسي | head_of_government 2007/2011
        abbas-kamel | Abbas Kamel | EG | m | ar:عباس كامل | official 2018/2024-10
        abdalla-el-badri | Abdalla {el-Badri} | LY | m | en:Abdalla Salem el-Badri | secretary_general@opec 2007/2016
        abdel-mageed-saqr | Abdel Mageed {Saqr} | EG | m | ar:عبد المجيد صقر; en:Abdel Maguid Saqr | defence_minister 2024-07/
        abdel-rahim-dagalo | {Abdel Rahim Dagalo} | SD | m | ar:عبد الرحيم دقلو; en:Abdelrahim Dagalo | other 2019/
        abdelaziz-djerad | Abdelaziz Djerad | DZ | m | ar:عبد العزيز جراد | head_of_government 2019-12/2021-06
        abdelkader-bensalah | Abdelkader {Bensalah} | DZ | m | ar:عبد القادر بن صالح | head_of_state 2019-04/2019-12
        abdelkader-messahel | Abdelkader Messahel | DZ | m | ar:عبد القادر مساهل | foreign_minister 2017-05/2019-04
        abdelmalek-sellal | Abdelmalek Sellal | DZ | m | ar:عبد المالك سلال | head_of_government 2012-09/2017-05
        abderaman-koulamallah | Abderaman Koulamallah | TD | m | | foreign_minister 2024/2025
        abdi-farah-shirdon | Abdi Farah {Shirdon} | SO | m | | head_of_government 2012-10/2013-12
        abdirahman-mohamed-abdullahi | Abdirahman Mohamed {Abdullahi} | SO | m | en:Abdirahman Irro; en:Abdirahman Cirro | other 2024-12/
        abdirashid-ali-sharmarke | Abdirashid Ali {Sharmarke} | SO | m | en:Omar Abdirashid Ali Sharmarke; en:Omar Sharmarke | head_of_government 2009/2010; head_of_government 2014-12/2017-02
        abdisalam-abdi-ali | Abdisalam {Abdi Ali} | SO | m | en:Abdisalam Ali | foreign_minister 2025/
        abdiweli-sheikh-ahmed | {Abdiweli Sheikh Ahmed} | SO | m | en:Abdiweli Ahmed | head_of_government 2014/2014
        abdou-diouf | Abdou Diouf | SN | m | | head_of_state 1981/2000; secretary_general@francophonie 2003/2014
        abdoulaye-maiga | Abdoulaye {Maïga} | ML | m | en:Abdoulaye Maiga | minister 2021/2024; head_of_government 2024-11/
        abdoulkader-kamil-mohamed | {Abdoulkader Kamil Mohamed} | DJ | m | | head_of_government 2013/
        abdullah-al-thani | Abdullah {al-Thani} | LY | m | ar:عبد الله الثني; en:Abdullah al-Thinni; en:Abdullah Thinni | head_of_government 2014-03/2021-03
        abdullahi-yusuf-ahmed | Abdullahi {Yusuf Ahmed} | SO | m | en:Abdullahi Yusuf | head_of_state 2004/2008-12
        abdulrahman-shalgham | Abdulrahman Shalgham | LY | m | ar:عبد الرحمن شلقم; en:Abdel Rahman Shalgham | foreign_minister 2000/2009
        abdurrahim-el-keib | Abdurrahim {el-Keib} | LY | m | ar:عبد الرحيم الكيب; en:Abdurrahim al-Keib | head_of_government 2011-11/2012-11
        abshir-omar-huruse | Abshir {Omar Huruse} | SO | m | en:Abshir Omar Jama | foreign_minister 2022/2024
        adam-abdelmoula | Adam Abdelmoula | SD | m | | official@un 2019/2025
        adama-dieng | Adama Dieng | SN | m | | official@un 2012/2020
        aden-duale | Aden Duale | KE | m | | defence_minister 2022/2024
        adly-mansour | Adly Mansour | EG | m | ar:عدلي منصور | head_of_state 2013-07/2014-06
        adolphe-muzito | Adolphe Muzito | CD | m | | head_of_government 2008/2012
        afonso-dhlakama | Afonso Dhlakama | MZ | m | | other 1984/2018-05
        ahmed-abdallah-sambi | Ahmed Abdallah {Sambi} | KM | m | | head_of_state 2006/2011
        ahmed-al-tayeb | Ahmed {al-Tayeb} | EG | m | en:Ahmed el-Tayeb; ar:أحمد الطيب | religious_leader 2010/
        ahmed-hachani | Ahmed Hachani | TN | m | ar:أحمد الحشاني | head_of_government 2023-08/2024-08
        ahmed-moallim-fiqi | Ahmed {Moallim Fiqi} | SO | m | en:Ahmed Moalim Fiqi | foreign_minister 2024/2025; defence_minister 2025/
        ahmed-nazif | Ahmed Nazif | EG | m | ar:أحمد نظيف | head_of_government 2004/2011-01
        ahmed-ouyahia | Ahmed Ouyahia | DZ | m | ar:أحمد أويحيى | head_of_government 2008/2012; head_of_government 2017-08/2019-03
        ahmed-shafik | Ahmed Shafik | EG | m | ar:أحمد شفيق; en:Ahmed Shafiq | head_of_government 2011-01/2011-03; other 2012/2018
        aissata-tall-sall | Aïssata {Tall Sall} | SN | f | en:Aissata Tall Sall | foreign_minister 2020-11/2023
        akinwumi-adesina | Akinwumi Adesina | NG | m | | official@african-development-bank 2015/2025
        alain-aime-nyamitwe | Alain Aimé {Nyamitwe} | BI | m | | foreign_minister 2015/2018
        albert-pahimi-padacke | Albert {Pahimi Padacké} | TD | m | | head_of_government 2016/2018; head_of_government 2021/2022
        albert-shingiro | Albert Shingiro | BI | m | | foreign_minister 2020/2025
        alexis-thambwe-mwamba | Alexis {Thambwe Mwamba} | CD | m | | foreign_minister 2008/2012
        alfred-mutua | Alfred Mutua | KE | m | | foreign_minister 2022-10/2023-10
        ali-al-sadiq | Ali {al-Sadiq} | SD | m | en:Ali al-Sadiq Ali; ar:علي الصادق | foreign_minister 2022-01/2024
        ali-karti | Ali {Karti} | SD | m | en:Ali Ahmed Karti; ar:علي كرتي | foreign_minister 2010/2015
        ali-laarayedh | Ali {Laarayedh} | TN | m | ar:علي العريض; en:Ali Larayedh | head_of_government 2013-03/2014-01
        ali-lamine-zeine | Ali {Lamine Zeine} | NE | m | en:Ali Mahamane Lamine Zeine | head_of_government 2023-08/
        ali-treki | Ali {Treki} | LY | m | en:Ali Abdussalam Treki; ar:علي التريكي | official@un-general-assembly 2009/2010
        ali-youssef-al-sharif | Ali {Youssef al-Sharif} | SD | m | en:Ali Youssef; ar:علي يوسف الشريف | foreign_minister 2024-11/2025
        ali-zeidan | Ali Zeidan | LY | m | ar:علي زيدان; en:Ali Zidan | head_of_government 2012-11/2014-03
        alice-wairimu-nderitu | Alice Wairimu {Nderitu} | KE | f | | official@un 2020/2024
        allah-maye-halina | Allah-Maye {Halina} | TD | m | | head_of_government 2024-05/
        alpha-barry | Alpha Barry | BF | m | | foreign_minister 2016/2021
        amadou-ba | Amadou Ba | SN | m | | foreign_minister 2019-04/2020-11; head_of_government 2022-09/2024-03
        amadou-gon-coulibaly | Amadou {Gon Coulibaly} | CI | m | | head_of_government 2017-01/2020-07
        amadou-sanogo | Amadou Sanogo | ML | m | en:Amadou Haya Sanogo | other 2012/2013
        amama-mbabazi | Amama Mbabazi | UG | m | | head_of_government 2011/2014
        ambrose-dlamini | Ambrose Dlamini | SZ | m | | head_of_government 2018/2020-12
        ameenah-gurib-fakim | Ameenah {Gurib-Fakim} | MU | f | | head_of_state 2015/2018
        amina-j-mohammed | {Amina J. Mohammed} | NG | f | en:Amina Mohammed | minister 2015/2017; official@un 2017-01/
        aminata-toure | Aminata Touré | SN | f | en:Aminata Toure | head_of_government 2013-09/2014-07
        aminu-wali | Aminu Wali | NG | m | | foreign_minister 2014/2015
        amon-murwira | Amon Murwira | ZW | m | | foreign_minister 2024/
        anatole-collinet-makosso | Anatole Collinet {Makosso} | CG | m | | head_of_government 2021-05/
        anerood-jugnauth | Anerood Jugnauth | MU | m | | head_of_state 2003/2012; head_of_government 2014/2017
        angie-motshekga | Angie Motshekga | ZA | f | | defence_minister 2024-06/
        apollinaire-kyelem-de-tambela | Apollinaire {Kyélem de Tambèla} | BF | m | | head_of_government 2022-10/2024-12
        aristide-gomes | Aristide Gomes | GW | m | | head_of_government 2018/2020
        asha-rose-migiro | Asha-Rose {Migiro} | TZ | f | | official@un 2007/2012; ambassador 2016/; secretary_general@sadc 2021/2021
        asma-mohamed-abdalla | Asma {Mohamed Abdalla} | SD | f | en:Asma Abdalla; ar:أسماء محمد عبد الله | foreign_minister 2019-09/2020-07
        atiku-abubakar | Atiku Abubakar | NG | m | | official 1999/2007; other 2007/
        augustin-matata-ponyo | Augustin {Matata Ponyo} | CD | m | | head_of_government 2012/2016
        augustine-kpehe-ngafuan | Augustine Kpehe {Ngafuan} | LR | m | | foreign_minister 2012/2015; minister 2024/
        augustine-mahiga | Augustine Mahiga | TZ | m | | foreign_minister 2015/2019
        aurelien-agbenonci | Aurélien Agbénonci | BJ | m | | foreign_minister 2016/2023
        aymen-benabderrahmane | Aymen Benabderrahmane | DZ | m | ar:أيمن بن عبد الرحمن | head_of_government 2021-07/2023-11
        bah-n-daw | Bah N'Daw | ML | m | en:Bah Ndaw | head_of_state 2020-09/2021-05
        bah-oury | Bah Oury | GN | m | en:Amadou Oury Bah | head_of_government 2024-02/
        bakary-yaou-sangare | Bakary {Yaou Sangaré} | NE | m | en:Bakary Yaou Sangare | foreign_minister 2023/
        bankole-adeoye | Bankole Adeoye | NG | m | | official@african-union 2021/
        barnaba-marial-benjamin | {Barnaba Marial Benjamin} | SS | m | | foreign_minister 2013/2016
        basile-ikouebe | Basile Ikouébé | CG | m | en:Basile Ikouebe | foreign_minister 2007/2015
        bernard-membe | Bernard Membe | TZ | m | | foreign_minister 2007/2015
        bertrand-bisimwa | Bertrand Bisimwa | CD | m | | other 2013/
        bingu-wa-mutharika | Bingu {wa Mutharika} | MW | m | | head_of_state 2004/2012-04
        bintou-keita | Bintou Keita | GN | f | | envoy@un 2021/2025
        bobi-wine | {Bobi Wine} | UG | m | en:Robert Kyagulanyi | legislator 2017/2021; other 2021/
        boubou-cisse | Boubou Cissé | ML | m | en:Boubou Cisse | head_of_government 2019-04/2020-08
        brigi-rafini | Brigi Rafini | NE | m | | head_of_government 2011/2021
        bruno-tshibala | Bruno Tshibala | CD | m | | head_of_government 2017/2019
        carlos-vila-nova | Carlos {Vila Nova} | ST | m | | head_of_state 2021-10/
        catherine-samba-panza | Catherine {Samba-Panza} | CF | f | | head_of_state 2014-01/2016-03
        cellou-dalein-diallo | Cellou Dalein {Diallo} | GN | m | | other 2010/
        cheikh-niang | Cheikh Niang | SN | m | | foreign_minister 2025-09/
        cherif-mahamat-zene | Chérif Mahamat {Zene} | TD | m | en:Cherif Mahamat Zene | foreign_minister 2018/2022
        chile-eboe-osuji | Chile {Eboe-Osuji} | NG | m | | official@icc 2018/2021
        choguel-maiga | Choguel {Maïga} | ML | m | en:Choguel Kokalla Maïga; en:Choguel Maiga | head_of_government 2021-06/2024-11
        chrispin-phiri | Chrispin Phiri | ZA | m | | spokesperson 2024/
        christian-ntsay | Christian Ntsay | MG | m | | head_of_government 2018-06/2025-08
        clayson-monyela | Clayson Monyela | ZA | m | | spokesperson 2009/
        clement-mouamba | Clément Mouamba | CG | m | | head_of_government 2016/2021
        cleopas-dlamini | Cleopas Dlamini | SZ | m | | head_of_government 2021/2023
        constantino-chiwenga | Constantino Chiwenga | ZW | m | | official 2017-12/
        corneille-nangaa | Corneille Nangaa | CD | m | | other 2023/
        daniel-kablan-duncan | Daniel {Kablan Duncan} | CI | m | | head_of_government 2012/2017; official 2017/2020
        danny-faure | Danny Faure | SC | m | | head_of_state 2016-10/2020-10
        david-mabuza | David Mabuza | ZA | m | | official 2018-02/2023-03
        debretsion-gebremichael | Debretsion Gebremichael | ET | m | | other 2018/
        dee-maxwell-kemayah | Dee-Maxwell {Kemayah} | LR | m | | foreign_minister 2020/2024
        deng-alor | Deng Alor | SS | m | en:Deng Alor Kuol | foreign_minister 2007/2010; foreign_minister 2016/2018
        dioncounda-traore | Dioncounda Traoré | ML | m | en:Dioncounda Traore | head_of_state 2012-04/2013-09
        donald-kaberuka | Donald Kaberuka | RW | m | | official@african-development-bank 2005/2015
        ebrahim-rasool | Ebrahim Rasool | ZA | m | | ambassador 2010/2015; ambassador 2025/2025
        edouard-ngirente | Édouard Ngirente | RW | m | en:Edouard Ngirente | head_of_government 2017-08/2025-07
        el-dirdiri-mohamed-ahmed | El-Dirdiri {Mohamed Ahmed} | SD | m | en:Al-Dirdiri Mohamed Ahmed; ar:الدرديري محمد أحمد | foreign_minister 2018-05/2019-04
        el-ghassim-wane | El Ghassim {Wane} | MR | m | | envoy@un 2021/2023
        elias-magosi | Elias Magosi | BW | m | | secretary_general@sadc 2021/
        elyes-fakhfakh | Elyes {Fakhfakh} | TN | m | ar:إلياس الفخفاخ | head_of_government 2020-02/2020-09
        enoch-godongwana | Enoch Godongwana | ZA | m | | minister 2021/
        essam-sharaf | Essam Sharaf | EG | m | ar:عصام شرف | head_of_government 2011-03/2011-12
        etienne-tshisekedi | {Étienne Tshisekedi} | CD | m | en:Etienne Tshisekedi | other 1992/2017-02
        evaristo-carvalho | Evaristo Carvalho | ST | m | | head_of_state 2016/2021
        ezechiel-nibigira | Ezéchiel Nibigira | BI | m | | foreign_minister 2018/2020
        fathi-bashagha | Fathi Bashagha | LY | m | ar:فتحي باشاغا; fr:Fathi Bachagha | minister 2018/2021; other 2022/2023
        festus-mogae | Festus Mogae | BW | m | | head_of_state 1998/2008
        fouad-mebazaa | Fouad {Mebazaa} | TN | m | ar:فؤاد المبزع | head_of_state 2011-01/2011-12
        fowsiyo-yusuf-haji-aadan | Fowsiyo {Yusuf Haji Aadan} | SO | f | en:Fawzia Yusuf Adam | foreign_minister 2012/2014
        fradique-de-menezes | Fradique {de Menezes} | ST | m | | head_of_state 2001/2011
        frederick-shava | Frederick Shava | ZW | m | | foreign_minister 2021/2024
        geoffrey-onyeama | Geoffrey Onyeama | NG | m | | foreign_minister 2015-11/2023-05
        getachew-reda | Getachew Reda | ET | m | | other 2021/2025
        gilbert-houngbo | Gilbert {Houngbo} | TG | m | en:Gilbert F. Houngbo | head_of_government 2008/2012; secretary_general@ilo 2022-10/
        guillaume-soro | Guillaume Soro | CI | m | | head_of_government 2007/2012; legislator 2012/2019
        """

    /// The same from H on.
    static let africaFromH = """
        habib-essid | Habib Essid | TN | m | ar:الحبيب الصيد | head_of_government 2015-02/2016-08
        hamadi-jebali | Hamadi Jebali | TN | m | ar:حمادي الجبالي | head_of_government 2011-12/2013-03
        hamed-bakayoko | Hamed Bakayoko | CI | m | | minister 2011/2020; head_of_government 2020-07/2021-03
        hamza-abdi-barre | Hamza Abdi {Barre} | SO | m | | head_of_government 2022-06/
        hanna-tetteh | Hanna Tetteh | GH | f | en:Hanna Serwaa Tetteh | foreign_minister 2013/2017; envoy@un 2025-01/
        harry-kalaba | Harry Kalaba | ZM | m | | foreign_minister 2014/2018
        hassan-al-turabi | Hassan {al-Turabi} | SD | m | ar:حسن الترابي | other 1999/2016
        hassan-ali-khaire | Hassan Ali {Khaire} | SO | m | en:Hassan Ali Khayre | head_of_government 2017-03/2020-07
        hassan-rashad | Hassan Rashad | EG | m | ar:حسن رشاد; en:Hassan Mahmoud Rashad | official 2024-10/
        hassoumi-massaoudou | Hassoumi Massaoudou | NE | m | | minister 2016/2019; foreign_minister 2021/2023
        hazem-el-beblawi | Hazem {el-Beblawi} | EG | m | ar:حازم الببلاوي; en:Hazem Beblawi | head_of_government 2013-07/2014-02
        hedi-annabi | Hédi Annabi | TN | m | en:Hedi Annabi | envoy@un 2007/2010
        helen-zille | Helen Zille | ZA | f | | other 2007/2015
        henri-konan-bedie | Henri Konan {Bédié} | CI | m | en:Henri Konan Bedie | head_of_state 1993/1999; other 2000/2023
        hery-rajaonarimampianina | Hery Rajaonarimampianina | MG | m | | head_of_state 2014-01/2018-09
        hesham-qandil | Hesham Qandil | EG | m | ar:هشام قنديل; en:Hisham Qandil; en:Hesham Kandil | head_of_government 2012-08/2013-07
        hichem-mechichi | Hichem Mechichi | TN | m | ar:هشام المشيشي | head_of_government 2020-09/2021-07
        hifikepunye-pohamba | Hifikepunye Pohamba | NA | m | | head_of_state 2005/2015-03
        hiroute-guebre-sellassie | Hiroute {Guebre Sellassie} | ET | f | | envoy@un 2014/2016
        hissein-brahim-taha | Hissein Brahim {Taha} | TD | m | | foreign_minister 2017/2017; secretary_general@oic 2021-11/
        hossam-zaki | Hossam Zaki | EG | m | ar:حسام زكي | official@arab-league 2016/
        hussein-awad-ali | Hussein {Awad Ali} | SD | m | | foreign_minister 2024-04/2024-11
        ibrahim-ghandour | Ibrahim Ghandour | SD | m | ar:إبراهيم غندور | foreign_minister 2015-06/2018-04
        ibrahim-mahlab | Ibrahim Mahlab | EG | m | ar:إبراهيم محلب | head_of_government 2014-03/2015-09
        ibrahim-yacoubou | Ibrahim {Yacoubou} | NE | m | en:Ibrahim Yacouba | foreign_minister 2016/2018
        ikililou-dhoinine | Ikililou Dhoinine | KM | m | | head_of_state 2011/2016
        isaac-zida | Isaac Zida | BF | m | en:Yacouba Isaac Zida | head_of_government 2014-11/2016-01
        ismail-ould-cheikh-ahmed | Ismail {Ould Cheikh Ahmed} | MR | m | ar:إسماعيل ولد الشيخ أحمد | envoy@un 2015/2018; foreign_minister 2018/2022
        issa-tchiroma-bakary | Issa {Tchiroma Bakary} | CM | m | en:Issa Tchiroma | other 2025/
        jacques-diouf | Jacques Diouf | SN | m | | secretary_general@fao 1994/2011
        jamal-benomar | Jamal Benomar | MA | m | ar:جمال بنعمر | envoy@un 2011/2015
        james-michel | {James Michel} | SC | m | | head_of_state 2004/2016-10
        james-pitia-morgan | James Pitia {Morgan} | SS | m | | foreign_minister 2023/2024
        january-makamba | January Makamba | TZ | m | | foreign_minister 2023-08/2024-07
        jean-claude-kassi-brou | Jean-Claude Kassi {Brou} | CI | m | | official@ecowas 2018/2022
        jean-lucien-savi-de-tove | Jean-Lucien {Savi de Tové} | TG | m | | head_of_state 2025-05/
        jean-michel-sama-lukonde | Jean-Michel {Sama Lukonde} | CD | m | | head_of_government 2021-04/2024
        jean-pierre-bemba | Jean-Pierre {Bemba} | CD | m | | official 2003/2006; defence_minister 2023/2024; minister 2024/
        jeje-odongo | Jeje {Odongo} | UG | m | en:Jeje Odongo Abubakhar | foreign_minister 2021/
        john-steenhuisen | John Steenhuisen | ZA | m | | other 2019/2024; minister 2024-06/
        jose-maria-neves | José Maria {Neves} | CV | m | | head_of_government 2001/2016; head_of_state 2021-11/
        jose-mario-vaz | José Mário {Vaz} | GW | m | en:Jose Mario Vaz | head_of_state 2014/2020
        jose-pacheco | José {Pacheco} | MZ | m | en:Jose Pacheco | foreign_minister 2017/2020
        jose-ulisses-correia-e-silva | José Ulisses {Correia e Silva} | CV | m | en:Ulisses Correia e Silva | head_of_government 2016/
        joseph-dion-ngute | Joseph {Dion Ngute} | CM | m | | head_of_government 2019-01/
        joseph-malanji | Joseph Malanji | ZM | m | | foreign_minister 2018/2021
        joyce-banda | Joyce Banda | MW | f | | head_of_state 2012-04/2014-05
        judith-suminwa | Judith {Suminwa} | CD | f | en:Judith Suminwa Tuluka | head_of_government 2024-06/
        julius-malema | Julius Malema | ZA | m | | legislator 2014/
        justin-nsengiyumva | Justin Nsengiyumva | RW | m | | head_of_government 2025-07/
        kacou-houadja-leon-adom | Kacou Houadja Léon {Adom} | CI | m | en:Léon Kacou Adom | foreign_minister 2023/
        kadre-desire-ouedraogo | Kadré Désiré {Ouédraogo} | BF | m | | official@ecowas 2012/2016
        kalla-ankourao | Kalla Ankourao | NE | m | | foreign_minister 2018/2021
        kalonzo-musyoka | Kalonzo Musyoka | KE | m | | foreign_minister 2004/2005; official 2008/2013; other 2013/
        kamal-el-ganzouri | Kamal {el-Ganzouri} | EG | m | ar:كمال الجنزوري; en:Kamal Ganzouri | head_of_government 2011-12/2012-08
        kamel-madouri | Kamel Madouri | TN | m | ar:كمال المدوري | head_of_government 2024-08/2025-03
        kamil-idris | Kamil Idris | SD | m | en:Kamil El-Tayeb Idris; ar:كامل إدريس | head_of_government 2025-05/
        kandia-camara | Kandia Camara | CI | f | | foreign_minister 2021/2023
        karamoko-jean-marie-traore | {Karamoko Jean-Marie Traoré} | BF | m | | foreign_minister 2023-12/
        kashim-shettima | Kashim Shettima | NG | m | | official 2023-05/
        kassim-majaliwa | Kassim Majaliwa | TZ | m | | head_of_government 2015-11/2025-11
        khaled-al-mishri | Khaled {al-Mishri} | LY | m | ar:خالد المشري; en:Khalid al-Mishri; fr:Khaled al-Mechri | legislator 2018/2023
        khaled-el-enany | Khaled {el-Enany} | EG | m | en:Khaled El-Enany; ar:خالد العناني; fr:Khaled El-Enany | minister 2016/2022; secretary_general@unesco 2025-11/
        khaled-khiari | Khaled Khiari | TN | m | | official@un 2019/
        khemaies-jhinaoui | Khemaies Jhinaoui | TN | m | ar:خميس الجهيناوي | foreign_minister 2016-01/2019-10
        kirsty-coventry | Kirsty Coventry | ZW | f | | minister 2018/2025; official 2025-06/
        kithure-kindiki | Kithure Kindiki | KE | m | | official 2024-11/
        kizza-besigye | Kizza Besigye | UG | m | | other 2001/
        korir-sing-oei | Korir {Sing'oei} | KE | m | en:Korir Singoei | official 2022/
        lansana-conte | Lansana Conté | GN | m | en:Lansana Conte | head_of_state 1984/2008-12
        lassina-zerbo | Lassina Zerbo | BF | m | | official@ctbto 2013/2021; head_of_government 2021-12/2022-01
        leila-zerrougui | Leila Zerrougui | DZ | f | ar:ليلى زروقي | official@un 2012/2017; envoy@un 2018/2021
        lejeune-mbella-mbella | Lejeune {Mbella Mbella} | CM | m | | foreign_minister 2015/
        lemogang-kwape | Lemogang Kwape | BW | m | | foreign_minister 2020/2024
        leonard-she-okitundu | Léonard {She Okitundu} | CD | m | en:She Okitundu | foreign_minister 2016/2019
        letsie-iii | {Letsie III} | LS | m | | monarch 1996/
        levy-mwanawasa | Levy Mwanawasa | ZM | m | | head_of_state 2002/2008-08
        liberata-mulamula | Liberata Mulamula | TZ | f | | foreign_minister 2021/2022
        lindiwe-sisulu | Lindiwe Sisulu | ZA | f | | defence_minister 2009/2012; foreign_minister 2018-02/2019-05
        madicke-niang | Madické Niang | SN | m | en:Madicke Niang | foreign_minister 2009/2012
        mahamat-saleh-annadif | Mahamat Saleh {Annadif} | TD | m | | foreign_minister 1997/2003; envoy@un 2015/2021
        mahboub-maalim | Mahboub Maalim | KE | m | | secretary_general@igad 2008/2019
        mahmoud-jibril | Mahmoud Jibril | LY | m | ar:محمود جبريل | head_of_government 2011-03/2011-10
        mahmoud-thabit-kombo | Mahmoud {Thabit Kombo} | TZ | m | | foreign_minister 2024-07/
        malam-bacai-sanha | Malam Bacai {Sanhá} | GW | m | en:Malam Bacai Sanha | head_of_state 2009/2012-01
        malik-agar | Malik Agar | SD | m | ar:مالك عقار | official 2023-05/
        mamadou-tandja | Mamadou Tandja | NE | m | | head_of_state 1999/2010-02
        mamadou-tangara | Mamadou Tangara | GM | m | | foreign_minister 2012/2017; foreign_minister 2019/
        mankeur-ndiaye | Mankeur Ndiaye | SN | m | | foreign_minister 2012-10/2017-09; envoy@un 2019/2022
        manuel-augusto | Manuel Augusto | AO | m | | foreign_minister 2017/2020
        manuel-pinto-da-costa | Manuel {Pinto da Costa} | ST | m | | head_of_state 2011/2016
        marcel-de-souza | Marcel {de Souza} | BJ | m | | official@ecowas 2016/2018
        maria-manuela-lucas | {Maria Manuela Lucas} | MZ | f | | foreign_minister 2025-01/
        mariam-al-mahdi | Mariam {al-Mahdi} | SD | f | en:Mariam al-Sadiq al-Mahdi; ar:مريم الصادق المهدي | foreign_minister 2021-02/2021-11
        marie-tumba-nzeza | Marie {Tumba Nzeza} | CD | f | | foreign_minister 2019/2021
        martin-fayulu | Martin Fayulu | CD | m | | other 2018/
        maurice-kamto | Maurice Kamto | CM | m | | other 2018/
        mayiik-ayii-deng | Mayiik Ayii {Deng} | SS | m | | foreign_minister 2021/2023
        mehdi-jomaa | Mehdi Jomaa | TN | m | ar:مهدي جمعة | head_of_government 2014-01/2015-02
        michael-randrianirina | Michael Randrianirina | MG | m | | head_of_state 2025-10/
        michael-sata | Michael Sata | ZM | m | | head_of_state 2011-09/2014-10
        michel-djotodia | Michel Djotodia | CF | m | | head_of_state 2013-03/2014-01
        michel-kafando | Michel Kafando | BF | m | | head_of_state 2014-11/2015-12
        moctar-ouane | Moctar Ouane | ML | m | | foreign_minister 2004/2011; head_of_government 2020-09/2021-05
        modibo-keita | {Modibo Keita} | ML | m | en:Modibo Keïta | head_of_government 2015-01/2017-04
        moeketsi-majoro | Moeketsi Majoro | LS | m | | head_of_government 2020-05/2022-10
        mohamed-ennaceur | Mohamed {Ennaceur} | TN | m | ar:محمد الناصر | legislator 2014/2019; head_of_state 2019-07/2019-10
        mohamed-ghannouchi | Mohamed Ghannouchi | TN | m | ar:محمد الغنوشي | head_of_government 1999/2011-02
        mohamed-hussein-roble | Mohamed Hussein {Roble} | SO | m | | head_of_government 2020-09/2022-06
        mohamed-hussein-tantawi | Mohamed Hussein {Tantawi} | EG | m | ar:محمد حسين طنطاوي; en:Hussein Tantawi | defence_minister 1991/2012-08; head_of_state 2011-02/2012-06
        mohamed-ibn-chambas | Mohamed Ibn {Chambas} | GH | m | en:Mohammed Ibn Chambas | envoy@un 2014/2021
        mohamed-kamel-amr | {Mohamed Kamel Amr} | EG | m | ar:محمد كامل عمرو | foreign_minister 2011-07/2013-06
        mohamed-magariaf | Mohamed {Magariaf} | LY | m | ar:محمد المقريف; en:Mohammed Magarief | head_of_state 2012-08/2013-05
        mohamed-salem-ould-merzoug | Mohamed Salem {Ould Merzoug} | MR | m | ar:محمد سالم ولد مرزوك | foreign_minister 2022/
        mohamed-zaki | Mohamed Zaki | EG | m | ar:محمد زكي; en:Mohamed Ahmed Zaki | defence_minister 2018-06/2024-07
        mohammad-barkindo | Mohammad {Barkindo} | NG | m | en:Mohammed Barkindo | secretary_general@opec 2016/2022
        mohieddin-salim-ahmed | Mohieddin {Salim Ahmed} | SD | m | en:Mohieddin Salem; ar:محيي الدين سالم | foreign_minister 2025/
        moise-katumbi | Moïse Katumbi | CD | m | en:Moise Katumbi | other 2015/
        monday-semaya-kumba | Monday Semaya {Kumba} | SS | m | en:Monday Simaya Kumba | foreign_minister 2025/
        mongi-hamdi | Mongi Hamdi | TN | m | ar:المنجي حامدي | foreign_minister 2014-01/2015-02
        monica-juma | Monica Juma | KE | f | | foreign_minister 2018/2020; defence_minister 2020/2021
        morissanda-kouyate | Morissanda Kouyaté | GN | m | en:Morissanda Kouyate | foreign_minister 2021/
        moses-wetang-ula | Moses Wetang'ula | KE | m | en:Moses Wetangula | foreign_minister 2008/2012; legislator 2022/
        moulay-hassan | {Moulay Hassan} | MA | m | | monarch 2003/
        moussa-dadis-camara | Moussa Dadis {Camara} | GN | m | en:Dadis Camara | head_of_state 2008-12/2010
        moussa-koussa | Moussa Koussa | LY | m | ar:موسى كوسا; en:Moussa Kusa | foreign_minister 2009/2011-03
        mswati-iii | {Mswati III} | SZ | m | en:King Mswati III | monarch 1986/
        muhoozi-kainerugaba | Muhoozi {Kainerugaba} | UG | m | | official 2021/
        mukhisa-kituyi | Mukhisa Kituyi | KE | m | | secretary_general@unctad 2013/2021
        mulambo-haimbe | Mulambo Haimbe | ZM | m | | foreign_minister 2024/
        mulatu-teshome | Mulatu Teshome | ET | m | | head_of_state 2013-10/2018-10
        muse-bihi-abdi | {Muse Bihi Abdi} | SO | m | en:Muse Bihi | other 2017/2024
        mustafa-abdul-jalil | Mustafa {Abdul Jalil} | LY | m | ar:مصطفى عبد الجليل; en:Mustafa Abdel Jalil; fr:Moustapha Abdeljalil | head_of_state 2011-03/2012-08
        nabil-ammar | Nabil Ammar | TN | m | ar:نبيل عمار | foreign_minister 2023-02/2024-08
        nadir-larbaoui | Nadir Larbaoui | DZ | m | ar:نذير العرباوي | head_of_government 2023-11/2025-08
        najat-rochdi | Najat Rochdi | MA | f | | official@un 2019/
        najla-bouden | Najla {Bouden} | TN | f | en:Najla Bouden Romdhane; ar:نجلاء بودن | head_of_government 2021-10/2023-08
        nancy-tembo | Nancy Tembo | MW | f | | foreign_minister 2022/2025
        nangolo-mbumba | Nangolo Mbumba | NA | m | | head_of_state 2024-02/2025-03
        navinchandra-ramgoolam | Navinchandra Ramgoolam | MU | m | en:Navin Ramgoolam | head_of_government 2005/2014; head_of_government 2024-11/
        nelson-chamisa | Nelson Chamisa | ZW | m | | other 2018/
        nhial-deng-nhial | Nhial Deng {Nhial} | SS | m | | foreign_minister 2011/2013; foreign_minister 2018/2019
        nicholas-haysom | Nicholas Haysom | ZA | m | | envoy@un 2014/2016; envoy@un 2021/
        nosiviwe-mapisa-nqakula | Nosiviwe {Mapisa-Nqakula} | ZA | f | | defence_minister 2012/2021; legislator 2021/2024
        noureddine-bedoui | Noureddine Bedoui | DZ | m | ar:نور الدين بدوي | head_of_government 2019-03/2019-12
        noureddine-erray | Noureddine {Erray} | TN | m | | foreign_minister 2020/2020
        nuhu-ribadu | Nuhu Ribadu | NG | m | | official 2023/
        """

    /// The same from O on.
    static let africaFromO = """
        ojo-maduekwe | Ojo Maduekwe | NG | m | | foreign_minister 2007/2010
        oldemiro-baloi | Oldemiro Balói | MZ | m | en:Oldemiro Baloi | foreign_minister 2008/2017
        olivia-rouamba | Olivia Rouamba | BF | f | | foreign_minister 2022/2023-12
        olugbenga-ashiru | Olugbenga Ashiru | NG | m | | foreign_minister 2011/2013
        olushegun-adjadi-bakari | Olushegun {Adjadi Bakari} | BJ | m | | foreign_minister 2023-06/
        omar-bongo | Omar Bongo | GA | m | en:Omar Bongo Ondimba | head_of_state 1967/2009-06
        omar-suleiman | Omar Suleiman | EG | m | ar:عمر سليمان | official 1993/2011
        omar-touray | Omar {Touray} | GM | m | en:Omar Alieu Touray | foreign_minister 2008/2009; official@ecowas 2022-07/
        osama-hammad | Osama Hammad | LY | m | ar:أسامة حماد; en:Osama Hamad | other 2023/
        osman-saleh | {Osman Saleh} | ER | m | en:Osman Saleh Mohammed | foreign_minister 2007/
        ossufo-momade | Ossufo Momade | MZ | m | | other 2019/
        ousainou-darboe | Ousainou Darboe | GM | m | | foreign_minister 2017/2019
        ousmane-sonko | Ousmane Sonko | SN | m | | other 2014/2024; head_of_government 2024-04/
        pakalitha-mosisili | Pakalitha Mosisili | LS | m | | head_of_government 1998/2012; head_of_government 2015/2017
        palamagamba-kabudi | Palamagamba Kabudi | TZ | m | | foreign_minister 2019/2021
        parfait-onanga-anyanga | Parfait {Onanga-Anyanga} | GA | m | | envoy@un 2015/2019
        patrice-trovoada | Patrice Trovoada | ST | m | | head_of_government 2008/2008; head_of_government 2010/2012; head_of_government 2014/2018; head_of_government 2022/2025
        patrick-achi | Patrick Achi | CI | m | | head_of_government 2021-03/2023-10
        patrick-herminie | Patrick Herminie | SC | m | | head_of_state 2025-10/
        patrick-muyaya | Patrick Muyaya | CD | m | | spokesperson 2021/
        paul-henri-sandaogo-damiba | Paul-Henri {Sandaogo Damiba} | BF | m | en:Paul-Henri Damiba | head_of_state 2022-01/2022-09
        paul-mashatile | Paul Mashatile | ZA | m | | official 2023-03/
        pedro-pires | Pedro Pires | CV | m | | head_of_state 2001/2011
        pelonomi-venson-moitoi | Pelonomi {Venson-Moitoi} | BW | f | | foreign_minister 2014/2018
        peter-mathuki | Peter Mathuki | KE | m | | secretary_general@east-african-community 2021/2024
        peter-obi | Peter Obi | NG | m | | other 2022/
        phandu-skelemani | Phandu Skelemani | BW | m | | foreign_minister 2008/2014
        phenyo-butale | Phenyo Butale | BW | m | | foreign_minister 2024-11/
        philemon-yang | Philémon Yang | CM | m | en:Philemon Yang | head_of_government 2009/2019; official@un-general-assembly 2024-09/2025-09
        phumzile-mlambo-ngcuka | Phumzile {Mlambo-Ngcuka} | ZA | f | | official@un 2013/2021
        pierre-habumuremyi | Pierre {Habumuremyi} | RW | m | en:Pierre Damien Habumuremyi | head_of_government 2011/2014
        pramila-patten | Pramila Patten | MU | f | | official@un 2017/
        pravin-gordhan | Pravin Gordhan | ZA | m | | minister 2009/2014; minister 2015/2024
        pravind-jugnauth | Pravind Jugnauth | MU | m | | head_of_government 2017-01/2024-11
        prithvirajsing-roopun | Prithvirajsing {Roopun} | MU | m | | head_of_state 2019-12/2024-12
        rached-ghannouchi | Rached Ghannouchi | TN | m | ar:راشد الغنوشي; en:Rachid Ghannouchi | other 2011/2019; legislator 2019-11/2021-07
        rafik-abdessalem | Rafik Abdessalem | TN | m | ar:رفيق عبد السلام | foreign_minister 2011-12/2013-03
        ramadan-mohamed-abdallah-goc | Ramadan Mohamed {Abdallah Goc} | SS | m | | foreign_minister 2024/2025
        raychelle-omamo | Raychelle Omamo | KE | f | | defence_minister 2013/2020; foreign_minister 2020/2021
        raymond-tshibanda | Raymond {Tshibanda} | CD | m | en:Raymond Tshibanda N'Tungamulongo | foreign_minister 2012/2016
        redwan-hussien | Redwan Hussien | ET | m | en:Redwan Hussein | official 2020/
        regis-immongault | Régis Immongault | GA | m | en:Regis Immongault | foreign_minister 2023-09/
        richard-sezibera | Richard Sezibera | RW | m | | foreign_minister 2018-10/2019-11
        rigathi-gachagua | Rigathi Gachagua | KE | m | | official 2022/2024-10
        rimtalba-ouedraogo | Rimtalba {Ouédraogo} | BF | m | en:Jean Emmanuel Ouédraogo | head_of_government 2024-12/
        robert-beugre-mambe | Robert {Beugré Mambé} | CI | m | en:Robert Beugre Mambe | head_of_government 2023-10/
        robert-dussey | Robert Dussey | TG | m | | foreign_minister 2013-09/
        robinah-nabbanja | Robinah Nabbanja | UG | f | | head_of_government 2021/
        romuald-wadagni | Romuald Wadagni | BJ | m | | minister 2016/
        rosemary-museminali | Rosemary Museminali | RW | f | | foreign_minister 2008/2009
        ruhakana-rugunda | Ruhakana Rugunda | UG | m | | head_of_government 2014/2021
        rupiah-banda | Rupiah Banda | ZM | m | | head_of_state 2008-11/2011-09
        russell-dlamini | Russell Dlamini | SZ | m | | head_of_government 2023-11/
        saad-eddine-el-othmani | Saad-Eddine {el-Othmani} | MA | m | en:Saadeddine Othmani; en:Saad-Eddine El Othmani; ar:سعد الدين العثماني | foreign_minister 2012-01/2013-10; head_of_government 2017-03/2021-10
        saara-kuugongelwa-amadhila | Saara {Kuugongelwa-Amadhila} | NA | f | | head_of_government 2015-03/2025-03
        sabri-boukadoum | Sabri Boukadoum | DZ | m | ar:صبري بوقدوم | foreign_minister 2019/2021-07; ambassador 2023/
        saddam-haftar | {Saddam Haftar} | LY | m | ar:صدام حفتر | official 2024/
        sadio-camara | Sadio Camara | ML | m | | defence_minister 2020-10/
        sadiq-al-mahdi | Sadiq {al-Mahdi} | SD | m | ar:الصادق المهدي | head_of_government 1986/1989; other 1989/2020
        sahle-work-zewde | Sahle-Work {Zewde} | ET | f | | head_of_state 2018-10/2024-10
        said-chengriha | Saïd Chengriha | DZ | m | en:Said Chengriha; ar:السعيد شنقريحة | official 2019-12/
        said-djinnit | Said Djinnit | DZ | m | ar:سعيد جنيت | envoy@un 2008/2019
        saif-al-islam-gaddafi | {Saif al-Islam Gaddafi} | LY | m | ar:سيف الإسلام القذافي; nl:Saif al-Islam Kadhafi; fr:Saïf al-Islam Kadhafi; es:Saif al Islam Gadafi | other 2000/
        salifou-mody | Salifou Mody | NE | m | | defence_minister 2023-08/
        salou-djibo | Salou Djibo | NE | m | | head_of_state 2010-02/2011-04
        sam-kutesa | Sam {Kutesa} | UG | m | | foreign_minister 2005/2021; official@un-general-assembly 2014-09/2015-09
        sam-matekane | Sam Matekane | LS | m | | head_of_government 2022-10/
        samuel-okudzeto-ablakwa | Samuel {Okudzeto Ablakwa} | GH | m | | foreign_minister 2025-02/
        samura-kamara | Samura Kamara | SL | m | | foreign_minister 2012/2017
        sara-beysolow-nyanti | Sara Beysolow {Nyanti} | LR | f | | foreign_minister 2024/
        sarra-zaafrani-zenzri | Sarra {Zaafrani Zenzri} | TN | f | en:Sarra Zaafrani; ar:سارة الزعفراني الزنزري | head_of_government 2025-03/
        saulos-chilima | Saulos Chilima | MW | m | | official 2014/2019; official 2020/2024-06
        sedki-sobhi | Sedki Sobhi | EG | m | ar:صدقي صبحي; en:Sedky Sobhy | defence_minister 2014/2018
        sekouba-konate | Sékouba Konaté | GN | m | en:Sekouba Konate | head_of_state 2010/2010-12
        selma-ashipala-musavyi | Selma {Ashipala-Musavyi} | NA | f | | foreign_minister 2025-03/
        seyoum-mesfin | Seyoum Mesfin | ET | m | | foreign_minister 1991/2010
        sharif-sheikh-ahmed | {Sharif Sheikh Ahmed} | SO | m | en:Sharif Ahmed | head_of_state 2009-01/2012-08
        sherif-ismail | Sherif Ismail | EG | m | ar:شريف إسماعيل | head_of_government 2015-09/2018-06
        shirley-ayorkor-botchwey | Shirley {Ayorkor Botchwey} | GH | f | en:Shirley Botchwey | foreign_minister 2017/2025; secretary_general@commonwealth 2025-04/
        sibusiso-moyo | Sibusiso Moyo | ZW | m | | foreign_minister 2017-11/2021-01
        sidi-mohamed-ould-cheikh-abdallahi | Sidi Mohamed {Ould Cheikh Abdallahi} | MR | m | en:Sidi Ould Cheikh Abdallahi | head_of_state 2007/2008-08
        sidi-ould-tah | Sidi {Ould Tah} | MR | m | | official@african-development-bank 2025-09/
        sidiki-kaba | Sidiki {Kaba} | SN | m | | foreign_minister 2017-09/2019-04; head_of_government 2024-03/2024-04
        simbarashe-mumbengegwi | Simbarashe Mumbengegwi | ZW | m | | foreign_minister 2005/2017
        soipan-tuya | Soipan Tuya | KE | f | | defence_minister 2024/
        soumeylou-boubeye-maiga | Soumeylou {Boubèye Maïga} | ML | m | en:Soumeylou Boubeye Maiga | foreign_minister 2011/2012; defence_minister 2013/2014; head_of_government 2017-12/2019-04
        stanley-kakubo | Stanley Kakubo | ZM | m | | foreign_minister 2021/2023-12
        succes-masra | Succès Masra | TD | m | en:Succes Masra | head_of_government 2024-01/2024-05; other 2018/
        sylvestre-ilunga-ilunkamba | Sylvestre {Ilunga Ilunkamba} | CD | m | en:Sylvestre Ilunga | head_of_government 2019/2021
        sylvie-baipo-temon | Sylvie {Baïpo-Temon} | CF | f | en:Sylvie Baipo-Temon | foreign_minister 2018/
        taban-deng-gai | Taban {Deng Gai} | SS | m | | official 2016/
        taher-al-baour | Taher {al-Baour} | LY | m | ar:الطاهر الباعور | foreign_minister 2023/
        taieb-baccouche | Taïeb {Baccouche} | TN | m | en:Taieb Baccouche; ar:الطيب البكوش | foreign_minister 2015-02/2016-01
        taieb-fassi-fihri | Taïeb {Fassi Fihri} | MA | m | en:Taieb Fassi Fihri; ar:الطيب الفاسي الفهري | foreign_minister 2007/2012
        tawadros-ii | {Tawadros II} | EG | m | en:Pope Tawadros II; ar:تواضروس الثاني | religious_leader 2012/
        taye-atske-selassie | Taye {Atske Selassie} | ET | m | en:Taye Atskeselassie | ambassador@un 2018/2023; foreign_minister 2024-02/2024-10; head_of_state 2024-10/
        taye-brook-zerihoun | Tayé-Brook {Zerihoun} | ET | m | en:Taye-Brook Zerihoun | official@un 2010/2018
        tendai-biti | Tendai Biti | ZW | m | | minister 2009/2013
        thandi-modise | Thandi Modise | ZA | f | | legislator 2019/2021; defence_minister 2021/2024
        tidjane-thiam | Tidjane Thiam | CI | m | | other 2023/
        tiebile-drame | Tiébilé {Dramé} | ML | m | en:Tiebile Drame | foreign_minister 2019/2020
        tijjani-muhammad-bande | Tijjani {Muhammad-Bande} | NG | m | | official@un-general-assembly 2019/2020
        timothy-kabba | Timothy {Kabba} | SL | m | en:Timothy Musa Kabba | foreign_minister 2023/
        tom-thabane | Tom Thabane | LS | m | en:Thomas Thabane | head_of_government 2012/2015; head_of_government 2017/2020
        tundu-lissu | Tundu Lissu | TZ | m | | other 2017/
        venancio-mondlane | Venâncio Mondlane | MZ | m | en:Venancio Mondlane | other 2024/
        veronica-macamo | Verónica {Macamo} | MZ | f | en:Veronica Macamo | foreign_minister 2020/2025
        veronica-nduva | Veronica Nduva | KE | f | | secretary_general@east-african-community 2024/
        victoire-tomegah-dogbe | Victoire {Tomegah Dogbé} | TG | f | en:Victoire Dogbé | head_of_government 2020-09/2025-05
        vincent-magwenya | Vincent Magwenya | ZA | m | | spokesperson 2022/
        vital-kamerhe | Vital Kamerhe | CD | m | | official 2019/2020; minister 2023/2024; legislator 2024-05/2025-09
        wavel-ramkalawan | Wavel Ramkalawan | SC | m | | head_of_state 2020-10/2025-10
        yassine-fall | {Yassine Fall} | SN | f | | foreign_minister 2024-04/2025
        yemane-gebreab | Yemane Gebreab | ER | m | en:Yemane Ghebreab | official 1994/
        yemi-osinbajo | Yemi Osinbajo | NG | m | | official 2015/2023-05
        youssef-chahed | Youssef Chahed | TN | m | ar:يوسف الشاهد | head_of_government 2016-08/2020-02
        zainab-hawa-bangura | Zainab Hawa {Bangura} | SL | f | | foreign_minister 2007/2010; official@un 2012/2017
        zane-dangor | Zane Dangor | ZA | m | | official 2019/
        """
}
