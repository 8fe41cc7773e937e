extension People {
    /// More office holders of Asia from Afghanistan eastward and of the Pacific.
    static let asiaAndPacificFromA = """
        a-k-abdul-momen | A. K. Abdul {Momen} | BD | m | en:AK Abdul Momen; en:Abdul Momen | foreign_minister 2019-01/2024-01
        a-k-antony | {A. K. Antony} | IN | m | en:A.K. Antony | defence_minister 2006-10/2014-05
        abdul-hamid | {Abdul Hamid} | BD | m | en:Mohammad Abdul Hamid | head_of_state 2013/2023-04
        abdul-rahim-wardak | Abdul Rahim {Wardak} | AF | m | | defence_minister 2004/2012
        abdulla-khaleel | Abdulla Khaleel | MV | m | | foreign_minister 2024-09/
        abdulla-yameen | Abdulla {Yameen} | MV | m | en:Abdulla Yameen Abdul Gayoom | head_of_state 2013-11/2018-11
        abdullah-ahmad-badawi | Abdullah {Ahmad Badawi} | MY | m | | head_of_government 2003/2009-04
        abul-hassan-mahmood-ali | Abul Hassan {Mahmood Ali} | BD | m | en:A. H. Mahmood Ali | foreign_minister 2014/2019-01
        ahmad-massoud | {Ahmad Massoud} | AF | m | | other 2019/
        ahmed-shuja-pasha | Ahmed Shuja {Pasha} | PK | m | | official 2008/2012
        ahn-duk-geun | {Ahn} Duk-geun | KR | m | ko:안덕근 | minister 2022/2025
        ahn-gyu-back | {Ahn} Gyu-back | KR | m | ko:안규백 | defence_minister 2025-07/
        airlangga-hartarto | Airlangga Hartarto | ID | m | | minister 2016/
        aisake-eke | Aisake Eke | TO | m | en:'Aisake Eke; en:Aisake Valu Eke | head_of_government 2025-01/2025-12
        akie-abe | {Akie Abe} | JP | f | ja:安倍昭恵 | other 2006/2020
        akihito | Akihito | JP | m | en:Emperor Akihito; ja:明仁 | monarch 1989-01/2019-04
        akilisi-pohiva | Akilisi Pohiva | TO | m | en:'Akilisi Pohiva | head_of_government 2014-12/2019-09
        akinori-eto | Akinori Eto | JP | m | ja:江渡聡徳 | defence_minister 2014/2014
        akira-amari | Akira Amari | JP | m | ja:甘利明 | minister 2012/2016
        akishino | Akishino | JP | m | en:Crown Prince Akishino | monarch 2020/
        alberto-romulo | Alberto Romulo | PH | m | | foreign_minister 2004/2011
        ali-sabry | Ali Sabry | LK | m | | foreign_minister 2022-07/2024-09
        amit-shah | {Amit Shah} | IN | m | | minister 2019-05/
        amna-baloch | Amna Baloch | PK | f | | official 2024/
        amrullah-saleh | {Amrullah Saleh} | AF | m | | official 2004/2010; official 2020/2021-08
        andrew-robb | Andrew Robb | AU | m | | minister 2013/2016
        anifah-aman | Anifah Aman | MY | m | | foreign_minister 2009-04/2018-05
        anote-tong | Anote Tong | KI | m | | head_of_state 2003/2016
        anurag-srivastava | Anurag Srivastava | IN | m | | spokesperson 2020/2021
        anwaar-ul-haq-kakar | Anwaar-ul-Haq {Kakar} | PK | m | en:Anwaarul Haq Kakar | head_of_government 2023-08/2024-03
        arif-alvi | Arif Alvi | PK | m | | head_of_state 2018-09/2024-03
        arindam-bagchi | Arindam Bagchi | IN | m | | spokesperson 2021/2024
        arrmanatha-nasir | Arrmanatha Nasir | ID | m | | spokesperson 2014/2019; official 2024/
        arun-jaitley | Arun Jaitley | IN | m | | minister 2014-05/2019-05; defence_minister 2014/2017
        arzu-rana-deuba | Arzu {Rana Deuba} | NP | f | | foreign_minister 2024-07/2025-09
        ashfaq-parvez-kayani | Ashfaq Parvez {Kayani} | PK | m | en:Ashfaq Kayani | official 2007/2013
        asim-iftikhar-ahmad | Asim {Iftikhar Ahmad} | PK | m | en:Asim Iftikhar | spokesperson 2021/2022; ambassador@un 2025/
        baron-waqa | Baron Waqa | NR | m | | head_of_state 2013/2019; secretary_general@pacific-islands-forum 2024/
        battsetseg-batmunkh | Battsetseg Batmunkh | MN | f | en:Batmunkh Battsetseg | foreign_minister 2021-01/
        bendito-freitas | Bendito {Freitas} | TL | m | en:Bendito dos Santos Freitas | foreign_minister 2023-07/
        bhumibol-adulyadej | Bhumibol Adulyadej | TH | m | en:King Bhumibol | monarch 1946/2016-10
        bidya-devi-bhandari | Bidya Devi {Bhandari} | NP | f | | head_of_state 2015-10/2023-03
        bismillah-khan-mohammadi | Bismillah Khan {Mohammadi} | AF | m | | defence_minister 2012/2015; defence_minister 2021/2021
        bob-dadae | Bob Dadae | PG | m | | official 2017/
        bob-loughman | Bob Loughman | VU | m | | head_of_government 2020/2022
        boediono | Boediono | ID | m | | official 2009/2014
        bouasone-bouphavanh | Bouasone Bouphavanh | LA | m | | head_of_government 2006/2010
        bounnhang-vorachith | Bounnhang Vorachith | LA | m | en:Bounnhang Vorachit | head_of_state 2016-04/2021-03
        burhanuddin-rabbani | Burhanuddin Rabbani | AF | m | | other 2001/2011-09
        c-p-radhakrishnan | C. P. {Radhakrishnan} | IN | m | en:C.P. Radhakrishnan | official 2025-09/
        cai-qi | {Cai} Qi | CN | m | zh:蔡奇 | official 2022/
        carrie-lam | Carrie Lam | CN | f | | official 2017-07/2022-06
        chan-chun-sing | {Chan} Chun Sing | SG | m | | minister 2013/2025; defence_minister 2025-05/
        chang-ho-jin | {Chang} Ho-jin | KR | m | ko:장호진 | official 2023-12/2025
        chang-wanquan | {Chang} Wanquan | CN | m | zh:常万全 | defence_minister 2013-03/2018-03
        charlot-salwai | Charlot Salwai | VU | m | | head_of_government 2016/2020; head_of_government 2023/2025
        chen-chien-jen | {Chen} Chien-jen | TW | m | zh:陳建仁 | official 2016/2020; head_of_government 2023-01/2024-05
        chen-deming | {Chen} Deming | CN | m | zh:陈德铭 | minister 2007/2013
        chen-jining | {Chen} Jining | CN | m | zh:陈吉宁 | official 2022/
        chen-shui-bian | {Chen} Shui-bian | TW | m | zh:陳水扁 | head_of_state 2000-05/2008-05
        cheng-li-wun | {Cheng} Li-wun | TW | f | zh:鄭麗文 | other 2025-11/
        cheong-in-kyo | {Cheong} In-kyo | KR | m | ko:정인교 | minister 2024/2025
        cho-jung-tai | {Cho} Jung-tai | TW | m | zh:卓榮泰 | head_of_government 2024-05/
        cho-myoung-gyon | {Cho} Myoung-gyon | KR | m | ko:조명균 | minister 2017/2019
        cho-tae-yong | {Cho} Tae-yong | KR | m | ko:조태용 | official 2015/2017; ambassador 2022/2023; official 2023-03/2025
        choe-yong-rim | {Choe} Yong-rim | KP | m | ko:최영림 | head_of_government 2010/2013-04
        choi-sang-mok | {Choi} Sang-mok | KR | m | ko:최상목 | minister 2023-12/2025-05; head_of_state 2024-12/2025-03
        choummaly-sayasone | Choummaly Sayasone | LA | m | | head_of_state 2006/2016-04
        christopher-loeak | Christopher Loeak | MH | m | | head_of_state 2012/2016
        christopher-pyne | Christopher Pyne | AU | m | | defence_minister 2018/2019
        chung-dong-young | {Chung} Dong-young | KR | m | ko:정동영 | minister 2004/2005; minister 2025-07/
        chung-un-chan | {Chung} Un-chan | KR | m | | head_of_government 2009/2010
        cindy-kiro | Cindy Kiro | NZ | f | | official 2021/
        cui-tiankai | {Cui} Tiankai | CN | m | zh:崔天凯 | official 2009/2013; ambassador 2013/2021-06
        d-n-dhungyel | D. N. Dhungyel | BT | m | | foreign_minister 2024/
        dai-bingguo | {Dai} Bingguo | CN | m | zh:戴秉国 | official 2008/2013-03
        damdin-tsogtbaatar | Damdin Tsogtbaatar | MN | m | | foreign_minister 2017/2020
        dan-tehan | Dan Tehan | AU | m | | minister 2018/2022
        david-adeang | David Adeang | NR | m | | head_of_state 2023-10/
        david-hurley | David Hurley | AU | m | | official 2019-07/2024-07
        david-johnston | David Johnston | AU | m | | defence_minister 2013-09/2014-12
        david-kabua | David Kabua | MH | m | | head_of_state 2020-01/2024-01
        david-panuelo | David Panuelo | FM | m | | head_of_state 2019-05/2023-05
        david-parker | David Parker | NZ | m | | minister 2017/2023
        delfin-lorenzana | Delfin Lorenzana | PH | m | | defence_minister 2016/2022
        deng-li | {Deng} Li | CN | m | zh:邓励 | official 2021/2024; ambassador 2024/
        derek-sikua | Derek Sikua | SB | m | | head_of_government 2007/2010
        ding-xuexiang | {Ding Xuexiang} | CN | m | zh:丁薛祥 | official 2023-03/
        dipu-moni | Dipu Moni | BD | f | | foreign_minister 2009-01/2013-11; minister 2019/2024
        don-farrell | Don Farrell | AU | m | | minister 2022-06/
        don-mckinnon | Don McKinnon | NZ | m | | foreign_minister 1990/1999; secretary_general@commonwealth 2000/2008
        donald-tsang | Donald Tsang | CN | m | | official 2005/2012
        dunya-maumoon | Dunya Maumoon | MV | f | | foreign_minister 2013/2016
        enele-sopoaga | Enele Sopoaga | TV | m | | head_of_government 2013/2019
        eric-chu | Eric Chu | TW | m | zh:朱立倫 | other 2015/2016; other 2021/2025
        erywan-yusof | Erywan {Yusof} | BN | m | en:Erywan Pehin Yusof; en:Dato Erywan | official 2015/
        faiz-hameed | Faiz Hameed | PK | m | | official 2019/2021
        fakhruddin-ahmed | {Fakhruddin Ahmed} | BD | m | | head_of_government 2007/2009-01
        feleti-sevele | Feleti {Sevele} | TO | m | | head_of_government 2006/2010
        feleti-teo | Feleti Teo | TV | m | | head_of_government 2024-02/
        fiame-naomi-mata-afa | Fiame Naomi {Mata'afa} | WS | f | | head_of_government 2021-05/2025-09
        francisco-guterres | Francisco {Guterres} | TL | m | en:Francisco Guterres Lú-Olo; en:Francisco Guterres Lu Olo | head_of_state 2017-05/2022-05
        fu-cong | {Fu} Cong | CN | m | zh:傅聪 | official 2018/2022; ambassador@eu 2022/2024; ambassador@un 2024/
        g-l-peiris | G. L. {Peiris} | LK | m | en:G.L. Peiris | foreign_minister 2010/2015; foreign_minister 2021/2022
        gan-kim-yong | {Gan} Kim Yong | SG | m | | minister 2011/; official 2024-05/
        gao-hucheng | {Gao} Hucheng | CN | m | zh:高虎城 | minister 2013/2017
        gareth-evans | Gareth Evans | AU | m | | foreign_minister 1988/1996
        george-yeo | George Yeo | SG | m | | foreign_minister 2004/2011-05
        gerry-brownlee | Gerry Brownlee | NZ | m | | defence_minister 2014/2017; foreign_minister 2017/2017; legislator 2023-12/
        gibran-rakabuming-raka | Gibran Rakabuming {Raka} | ID | m | en:Gibran Rakabuming | official 2024-10/
        gilberto-teodoro | Gilberto Teodoro | PH | m | en:Gilbert Teodoro; en:Gilberto Teodoro Jr. | defence_minister 2007/2009; defence_minister 2023-06/
        girija-prasad-koirala | Girija Prasad {Koirala} | NP | m | | head_of_government 2006/2008
        goh-chok-tong | {Goh} Chok Tong | SG | m | | head_of_government 1990/2004
        gombojavyn-zandanshatar | Gombojavyn Zandanshatar | MN | m | en:Zandanshatar Gombojav | foreign_minister 2009/2012; legislator 2019/2024; head_of_government 2025-06/
        gulbuddin-hekmatyar | Gulbuddin Hekmatyar | AF | m | | other 1976/
        guo-jiakun | {Guo} Jiakun | CN | m | zh:郭嘉昆 | spokesperson 2025-01/
        halimah-yacob | Halimah Yacob | SG | f | | head_of_state 2017-09/2023-09
        hamdullah-mohib | Hamdullah Mohib | AF | m | | ambassador 2015/2018; official 2018/2021-08
        hamid-ansari | Hamid Ansari | IN | m | | official 2007/2017
        han-zheng | {Han Zheng} | CN | m | zh:韩正 | official 2018-03/2023-03; official 2023-03/
        harini-amarasuriya | Harini Amarasuriya | LK | f | | head_of_government 2024-09/
        harry-roque | Harry Roque | PH | m | | spokesperson 2017/2021
        harsh-vardhan-shringla | Harsh Vardhan {Shringla} | IN | m | | ambassador 2019/2020; official 2020/2022
        haruhiko-kuroda | Haruhiko Kuroda | JP | m | ja:黒田東彦 | official@adb 2005/2013; official 2013/2023
        hasan-mahmud | Hasan Mahmud | BD | m | en:Hasan Mahmood | foreign_minister 2024-01/2024-08
        hassan-wirajuda | Hassan Wirajuda | ID | m | | foreign_minister 2001/2009
        heng-swee-keat | {Heng} Swee Keat | SG | m | | minister 2011/2025
        henry-puna | Henry Puna | KI | m | | head_of_government 2010/2020; secretary_general@pacific-islands-forum 2021/2024
        hibatullah-akhundzada | Hibatullah Akhundzada | AF | m | en:Haibatullah Akhundzada | religious_leader 2016-05/
        hilda-heine | Hilda Heine | MH | f | | head_of_state 2016-01/2020-01; head_of_state 2024-01/
        hirofumi-nakasone | Hirofumi Nakasone | JP | m | ja:中曽根弘文 | foreign_minister 2008-09/2009-09
        hirokazu-matsuno | Hirokazu Matsuno | JP | m | ja:松野博一 | official 2021/2023
        hiroshige-seko | Hiroshige Seko | JP | m | ja:世耕弘成 | minister 2016/2019
        hishammuddin-hussein | {Hishammuddin Hussein} | MY | m | en:Hishammuddin Tun Hussein | defence_minister 2013/2018; foreign_minister 2020-03/2021-08; defence_minister 2021-08/2022-11
        hsiao-bi-khim | {Hsiao} Bi-khim | TW | f | zh:蕭美琴 | ambassador 2020/2023; official 2024-05/
        htin-kyaw | Htin Kyaw | MM | m | | head_of_state 2016-03/2018-03
        hu-chunhua | {Hu} Chunhua | CN | m | zh:胡春华 | official 2018/2023-03
        huang-xia | Huang Xia | CN | m | | envoy@un 2019/
        husain-haqqani | Husain Haqqani | PK | m | | ambassador 2008/2011
        hwang-joon-kook | {Hwang} Joon-kook | KR | m | ko:황준국 | envoy 2014/2016; ambassador@un 2022/2025
        hwang-pyong-so | {Hwang} Pyong-so | KP | m | ko:황병서 | official 2014/2017
        ibrahim-mohamed-solih | Ibrahim Mohamed {Solih} | MV | m | en:Ibrahim Solih | head_of_state 2018-11/2023-11
        inoke-kubuabola | Inoke Kubuabola | FJ | m | en:Ratu Inoke Kubuabola | foreign_minister 2009/2016
        iolu-abil | Iolu Abil | VU | m | | head_of_state 2009/2014
        ishmael-kalsakau | Ishmael Kalsakau | VU | m | en:Alatoi Ishmael Kalsakau | head_of_government 2022/2023
        itsunori-onodera | Itsunori Onodera | JP | m | ja:小野寺五典 | defence_minister 2012-12/2014-09; defence_minister 2017-08/2018-10
        izumi-nakamitsu | Izumi Nakamitsu | JP | f | | official@un 2017/
        """

    /// The same from J on.
    static let asiaAndPacificFromJ = """
        jagan-chapagain | Jagan Chapagain | NP | m | | secretary_general@ifrc 2020/
        jagdeep-dhankhar | Jagdeep Dhankhar | IN | m | | official 2022-08/2025-07
        jalil-abbas-jilani | Jalil Abbas {Jilani} | PK | m | | official 2012/2013; ambassador 2013/2017; foreign_minister 2023-08/2024-03
        jang-song-thaek | {Jang} Song-thaek | KP | m | en:Jang Song Thaek; ko:장성택 | official 2010/2013-12
        jejomar-binay | Jejomar Binay | PH | m | | official 2010/2016
        jeong-kyeong-doo | {Jeong} Kyeong-doo | KR | m | ko:정경두 | defence_minister 2018/2020
        jeremiah-manele | Jeremiah Manele | SB | m | | foreign_minister 2019/2024; head_of_government 2024-05/
        jeremy-laurence | {Jeremy Laurence} | AU | m | | spokesperson@un 2019/
        jhala-nath-khanal | Jhala Nath {Khanal} | NP | m | | head_of_government 2011/2011
        jiang-yu | {Jiang} Yu | CN | f | zh:姜瑜 | spokesperson 2006/2012
        jigme-thinley | Jigme Thinley | BT | m | en:Jigme Yoser Thinley | head_of_government 2008/2013
        jim-chalmers | Jim Chalmers | AU | m | | minister 2022-05/
        jin-liqun | {Jin Liqun} | CN | m | zh:金立群 | official@aiib 2016/2026
        joel-fitzgibbon | Joel Fitzgibbon | AU | m | | defence_minister 2007-12/2009-06
        john-faulkner | John Faulkner | AU | m | | defence_minister 2009/2010
        johnson-toribiong | Johnson Toribiong | PW | m | | head_of_state 2009/2013
        jose-manuel-romualdez | Jose Manuel {Romualdez} | PH | m | | ambassador 2017/
        joseph-wu | {Joseph Wu} | TW | m | zh:吳釗燮 | foreign_minister 2018-02/2024-05; official 2024-05/
        josh-frydenberg | Josh Frydenberg | AU | m | | minister 2018/2022-05
        jotham-napat | Jotham Napat | VU | m | | foreign_minister 2022/2023; head_of_government 2025-02/
        judith-collins | Judith Collins | NZ | f | | other 2020/2021; defence_minister 2023-11/
        jung-hong-won | {Jung} Hong-won | KR | m | en:Chung Hong-won | head_of_government 2013/2015
        justin-tkatchenko | Justin Tkatchenko | PG | m | | foreign_minister 2022/
        jusuf-kalla | Jusuf Kalla | ID | m | | official 2004/2009; official 2014/2019-10
        k-shanmugam | K. {Shanmugam} | SG | m | en:K Shanmugam | foreign_minister 2011-05/2015-10; minister 2008/
        kamalesh-sharma | Kamalesh Sharma | IN | m | | secretary_general@commonwealth 2008/2016
        kang-sok-ju | {Kang} Sok-ju | KP | m | ko:강석주 | official 1986/2016
        kang-sun-nam | {Kang} Sun-nam | KP | m | ko:강순남 | defence_minister 2022/2024
        katsunobu-kato | Katsunobu Kato | JP | m | ja:加藤勝信 | minister 2014/2025
        katsuya-okada | Katsuya Okada | JP | m | ja:岡田克也 | foreign_minister 2009-09/2010-09
        kausea-natano | Kausea Natano | TV | m | | head_of_government 2019/2024
        kenji-kanasugi | Kenji Kanasugi | JP | m | | official 2016/2020; ambassador 2023/
        kenta-izumi | Kenta Izumi | JP | m | ja:泉健太 | other 2021/2024
        kevin-andrews | Kevin Andrews | AU | m | | defence_minister 2014-12/2015-09
        khaled-nordin | Khaled Nordin | MY | m | en:Mohamed Khaled Nordin | defence_minister 2023-12/
        khaltmaagiin-battulga | Khaltmaagiin Battulga | MN | m | | head_of_state 2017-07/2021-06
        khurshid-mahmud-kasuri | Khurshid Mahmud {Kasuri} | PK | m | | foreign_minister 2002/2007
        kim-boo-kyum | {Kim} Boo-kyum | KR | m | ko:김부겸 | head_of_government 2021-05/2022-05
        kim-gunn | {Kim} Gunn | KR | m | ko:김건 | envoy 2022/2024
        kim-hea-kyung | {Kim Hea-kyung} | KR | f | ko:김혜경 | other 2025-06/
        kim-hwang-sik | {Kim} Hwang-sik | KR | m | | head_of_government 2010/2013
        kim-hyok-chol | {Kim} Hyok-chol | KP | m | ko:김혁철 | envoy 2019/2019
        kim-ju-ae | {Kim Ju-ae} | KP | f | en:Kim Ju Ae; ko:김주애 | other 2022/
        kim-jung-kwan | {Kim} Jung-kwan | KR | m | ko:김정관 | minister 2025-07/
        kim-jung-sook | {Kim Jung-sook} | KR | f | ko:김정숙 | other 2017/2022
        kim-keon-hee | {Kim Keon-hee} | KR | f | ko:김건희 | other 2022/2025
        kim-kwan-jin | {Kim} Kwan-jin | KR | m | ko:김관진 | defence_minister 2010/2014; official 2014/2017
        kim-kye-gwan | {Kim} Kye-gwan | KP | m | en:Kim Kye Gwan; ko:김계관 | official 2004/2019
        kim-min-seok | {Kim} Min-seok | KR | m | ko:김민석 | head_of_government 2025-07/
        kim-myong-gil | {Kim} Myong-gil | KP | m | ko:김명길 | negotiator 2019/2019
        kim-song | {Kim} Song | KP | m | ko:김성 | ambassador@un 2018/
        kim-sung-han | {Kim} Sung-han | KR | m | ko:김성한 | official 2022-05/2023-03
        kim-sung-hwan | {Kim} Sung-hwan | KR | m | ko:김성환 | foreign_minister 2010-10/2013-03
        kim-tok-hun | {Kim} Tok-hun | KP | m | ko:김덕훈 | head_of_government 2020-08/2024-12
        kim-yong-hyun | {Kim} Yong-hyun | KR | m | ko:김용현 | defence_minister 2024-09/2024-12
        kim-yong-il | {Kim} Yong-il | KP | m | | head_of_government 2007/2010
        kirti-vardhan-singh | Kirti Vardhan {Singh} | IN | m | | minister 2024/
        koichiro-gemba | Koichiro Gemba | JP | m | ja:玄葉光一郎 | foreign_minister 2011-09/2012-12
        koichiro-matsuura | Koïchiro Matsuura | JP | m | en:Koichiro Matsuura | secretary_general@unesco 1999/2009
        koo-li-hsiung | {Koo} Li-hsiung | TW | m | en:Wellington Koo; zh:顧立雄 | official 2020/2024; defence_minister 2024-05/
        koo-yun-cheol | {Koo} Yun-cheol | KR | m | ko:구윤철 | minister 2025-07/
        kyaw-moe-tun | Kyaw Moe {Tun} | MM | m | | ambassador@un 2020/
        la-auli-schmidt | La'auli {Schmidt} | WS | m | en:La'aulialemalietoa Leuatea Schmidt | head_of_government 2025-09/
        lan-fo-an | {Lan} Fo'an | CN | m | en:Lan Foan; zh:蓝佛安 | minister 2023/
        le-hoai-trung | {Le Hoai Trung} | VN | m | | foreign_minister 2025-08/
        lee-do-hoon | {Lee} Do-hoon | KR | m | ko:이도훈 | envoy 2017/2020
        lee-jong-sup | {Lee} Jong-sup | KR | m | ko:이종섭 | defence_minister 2022/2023
        lee-ka-chiu | {Lee} Ka-chiu | CN | m | en:John Lee | official 2022-07/
        lee-kuan-yew | {Lee} Kuan Yew | SG | m | | head_of_government 1959/1990; official 1990/2011
        lee-nak-yon | {Lee} Nak-yon | KR | m | ko:이낙연 | head_of_government 2017-05/2020-01
        leni-robredo | Leni Robredo | PH | f | | official 2016/2022
        leung-chun-ying | {Leung} Chun-ying | CN | m | en:CY Leung | official 2012/2017
        li-baodong | {Li} Baodong | CN | m | zh:李保东 | ambassador@un 2010/2013; official 2013/2018
        li-chenggang | {Li} Chenggang | CN | m | zh:李成钢 | negotiator 2025/
        li-hui | {Li} Hui | CN | m | zh:李辉 | ambassador 2009/2019; envoy 2019/
        li-xi | {Li} Xi | CN | m | zh:李希 | official 2022/
        li-yuanchao | {Li} Yuanchao | CN | m | zh:李源潮 | official 2013-03/2018-03
        li-zhanshu | {Li} Zhanshu | CN | m | zh:栗战书 | legislator 2018-03/2023-03
        liang-guanglie | {Liang} Guanglie | CN | m | zh:梁光烈 | defence_minister 2008-03/2013-03
        lim-jock-hoi | {Lim} Jock Hoi | BN | m | | secretary_general@asean 2018/2022
        lin-chia-lung | {Lin} Chia-lung | TW | m | zh:林佳龍 | foreign_minister 2024-05/
        lin-jian | {Lin} Jian | CN | m | zh:林剑 | spokesperson 2024-03/
        linda-reynolds | Linda Reynolds | AU | f | | defence_minister 2019-05/2021-03
        lionel-aingimea | Lionel Aingimea | NR | m | | head_of_state 2019/2022; foreign_minister 2023/
        liu-haixing | {Liu} Haixing | CN | m | zh:刘海星 | official 2025-09/
        liu-jianchao | {Liu} Jianchao | CN | m | zh:刘建超 | spokesperson 2001/2009; official 2022/2025
        liu-jieyi | {Liu} Jieyi | CN | m | zh:刘结一 | ambassador@un 2013/2017
        liu-xiaoming | {Liu} Xiaoming | CN | m | zh:刘晓明 | ambassador 2010/2021; envoy 2021/2025
        liu-yandong | {Liu} Yandong | CN | f | zh:刘延东 | official 2008/2018-03
        liu-zhenmin | {Liu} Zhenmin | CN | m | zh:刘振民 | official 2013/2017; official@un 2017/2022; envoy 2024/
        lobsang-sangay | Lobsang Sangay | CN | m | | other 2011/2021
        lotay-tshering | Lotay Tshering | BT | m | | head_of_government 2018-11/2023-11
        lu-shaye | {Lu} Shaye | CN | m | zh:卢沙野 | ambassador 2019/2024; envoy 2025/
        luhut-pandjaitan | Luhut {Pandjaitan} | ID | m | en:Luhut Binsar Pandjaitan; en:Luhut Panjaitan | minister 2015/2024
        lundeg-purevsuren | Lundeg Purevsuren | MN | m | | foreign_minister 2014/2016
        luong-cuong | {Luong} Cuong | VN | m | en:Lương Cường | head_of_state 2024-10/
        luvsannamsrain-oyun-erdene | Luvsannamsrain Oyun-Erdene | MN | m | en:Oyun-Erdene Luvsannamsrai | head_of_government 2021-01/2025-06
        m-k-narayanan | M. K. {Narayanan} | IN | m | en:M.K. Narayanan | official 2005/2010
        ma-ruf-amin | Ma'ruf {Amin} | ID | m | en:Maruf Amin | official 2019-10/2024-10
        ma-zhaoxu | {Ma Zhaoxu} | CN | m | zh:马朝旭 | spokesperson 2009/2011; ambassador@un 2018/2019; official 2019/
        maha-vajiralongkorn | Maha Vajiralongkorn | TH | m | en:King Vajiralongkorn | monarch 2016-10/
        malala-yousafzai | Malala Yousafzai | PK | f | | other 2012/
        maleeha-lodhi | Maleeha Lodhi | PK | f | | ambassador@un 2015/2019
        mamnoon-hussain | Mamnoon Hussain | PK | m | | head_of_state 2013-09/2018-09
        mangala-samaraweera | Mangala Samaraweera | LK | m | | foreign_minister 2005/2007; foreign_minister 2015/2017
        manny-mori | Manny Mori | FM | m | en:Emanuel Mori | head_of_state 2007/2015
        manohar-parrikar | Manohar Parrikar | IN | m | | defence_minister 2014-11/2017-03
        mari-alkatiri | Mari Alkatiri | TL | m | | head_of_government 2002/2006; head_of_government 2017/2018
        maria-ressa | Maria Ressa | PH | f | | other 2012/
        maris-sangiampongsa | Maris Sangiampongsa | TH | m | | foreign_minister 2024-05/2025-09
        martin-romualdez | Martin Romualdez | PH | m | | legislator 2022/2025
        maryam-nawaz | Maryam Nawaz | PK | f | | other 2017/; official 2024/
        masahiko-komura | Masahiko Komura | JP | m | en:Masahiko Koumura; ja:高村正彦 | foreign_minister 2007-09/2008-08
        masako | Masako | JP | f | en:Empress Masako; ja:雅子 | monarch 2019-05/
        masato-kanda | Masato Kanda | JP | m | | official@adb 2025/
        masatsugu-asakawa | Masatsugu Asakawa | JP | m | | official@adb 2020/2025
        masud-bin-momen | Masud {bin Momen} | BD | m | | ambassador@un 2015/2019; official 2019/2024
        maumoon-abdul-gayoom | Maumoon Abdul {Gayoom} | MV | m | | head_of_state 1978/2008-11
        meg-taylor | Meg Taylor | PG | f | | secretary_general@pacific-islands-forum 2014/2021
        megawati-sukarnoputri | Megawati {Sukarnoputri} | ID | f | en:Megawati Soekarnoputri | head_of_state 2001/2004; other 2004/
        michael-somare | Michael Somare | PG | m | | head_of_government 2002/2011
        michiko | Michiko | JP | f | en:Empress Michiko | monarch 1989-01/2019-04
        minoru-kihara | Minoru Kihara | JP | m | ja:木原稔 | defence_minister 2023-09/2024-10; official 2025-10/
        moeed-yusuf | {Moeed Yusuf} | PK | m | | official 2021/2022
        mohamed-bolkiah | Mohamed {Bolkiah} | BN | m | | foreign_minister 1984/2015
        mohamed-waheed-hassan | {Mohamed Waheed Hassan} | MV | m | en:Mohammed Waheed | head_of_state 2012-02/2013-11
        mohammad-faisal | {Mohammad Faisal} | PK | m | | spokesperson 2017/2019
        mohammad-yaqoob | Mohammad Yaqoob | AF | m | en:Mullah Yaqoob; en:Mohammad Yaqub | defence_minister 2021-09/
        mohammed-hasan-akhund | Mohammed {Hasan Akhund} | AF | m | en:Mohammad Hassan Akhund; en:Mullah Hasan Akhund | head_of_government 2021-09/
        mohammed-shahabuddin | Mohammed Shahabuddin | BD | m | | head_of_state 2023-04/
        mohsin-naqvi | Mohsin Naqvi | PK | m | | minister 2024-03/
        moosa-zameer | Moosa Zameer | MV | m | | foreign_minister 2023-11/2024-09
        muhammad-aurangzeb | Muhammad Aurangzeb | PK | m | | minister 2024-03/
        mumtaz-zahra-baloch | Mumtaz Zahra {Baloch} | PK | f | | spokesperson 2022/2024; ambassador 2025/
        munir-akram | Munir Akram | PK | m | | ambassador@un 2019/2025
        nafees-zakaria | Nafees Zakaria | PK | m | | spokesperson 2016/2017
        naiqama-lalabalavu | Naiqama Lalabalavu | FJ | m | | head_of_state 2024-11/
        nambaryn-enkhbayar | Nambaryn Enkhbayar | MN | m | | head_of_state 2005/2009-06
        narayan-kaji-shrestha | Narayan Kaji {Shrestha} | NP | m | | foreign_minister 2011/2013; foreign_minister 2024/2024
        narayan-khadka | Narayan {Khadka} | NP | m | | foreign_minister 2021/2022
        naruhito | Naruhito | JP | m | en:Emperor Naruhito; ja:徳仁 | monarch 2019-05/
        nazhat-shameem-khan | Nazhat {Shameem Khan} | FJ | f | | official@icc 2022/
        ng-eng-hen | {Ng} Eng Hen | SG | m | | defence_minister 2011-05/2025-05
        ngo-xuan-lich | {Ngo} Xuan Lich | VN | m | | defence_minister 2016/2021
        nguyen-minh-triet | {Nguyen} Minh Triet | VN | m | en:Nguyễn Minh Triết | head_of_state 2006-06/2011-07
        nirupama-rao | Nirupama Rao | IN | f | | official 2009/2011; ambassador 2011/2013
        nobuo-kishi | Nobuo Kishi | JP | m | ja:岸信夫 | defence_minister 2020-09/2022-08
        nobuo-tanaka | Nobuo Tanaka | JP | m | | official@iea 2007/2011
        noeleen-heyzer | Noeleen Heyzer | SG | f | | envoy@un 2021/2023
        noh-kyu-duk | {Noh} Kyu-duk | KR | m | ko:노규덕 | envoy 2020/2022
        nong-duc-manh | {Nong} Duc Manh | VN | m | | other 2001/2011
        nyan-win | Nyan Win | MM | m | | foreign_minister 2004/2011
        othman-hashim | Othman Hashim | MY | m | | envoy@asean 2025/
        """

    /// The same from P on.
    static let asiaAndPacificFromP = """
        p-chidambaram | P. {Chidambaram} | IN | m | en:Palaniappan Chidambaram | minister 2004/2014
        pak-thae-song | {Pak} Thae-song | KP | m | ko:박태성 | head_of_government 2024-12/
        pak-ui-chun | {Pak} Ui-chun | KP | m | ko:박의춘 | foreign_minister 2007/2014
        parnpree-bahiddha-nukara | Parnpree Bahiddha-Nukara | TH | m | | foreign_minister 2023-09/2024-04
        pat-conroy | Pat Conroy | AU | m | | minister 2022-06/
        peeni-henare | Peeni Henare | NZ | m | | defence_minister 2020/2023
        peng-liyuan | {Peng Liyuan} | CN | f | zh:彭丽媛 | other 2013/
        penpa-tsering | Penpa Tsering | CN | m | | other 2021/
        perfecto-yasay | Perfecto Yasay | PH | m | | foreign_minister 2016/2017
        peter-cosgrove | Peter Cosgrove | AU | m | | official 2014-03/2019-07
        peter-o-neill | Peter O'Neill | PG | m | | head_of_government 2011-08/2019-05
        peter-shanel-agovaka | Peter {Shanel Agovaka} | SB | m | | foreign_minister 2024-05/
        peter-thomson | Peter Thomson | FJ | m | | official@un-general-assembly 2016/2017; envoy@un 2017/
        pham-thu-hang | {Pham} Thu Hang | VN | f | | spokesperson 2023/
        phan-van-giang | {Phan} Van Giang | VN | m | | defence_minister 2021-04/
        phankham-viphavanh | Phankham Viphavanh | LA | m | | head_of_government 2021-03/2022-12
        phumtham-wechayachai | Phumtham Wechayachai | TH | m | | defence_minister 2024-09/2025; head_of_government 2025-07/2025-09
        phung-quang-thanh | {Phung} Quang Thanh | VN | m | | defence_minister 2006/2016
        pita-limjaroenrat | Pita Limjaroenrat | TH | m | | other 2020/2024
        piyush-goyal | Piyush Goyal | IN | m | | minister 2014/
        pohiva-tu-i-onetoa | Pohiva Tu'i'onetoa | TO | m | en:Pohiva Tuionetoa | head_of_government 2019/2021
        pradeep-gyawali | Pradeep Gyawali | NP | m | en:Pradeep Kumar Gyawali | foreign_minister 2018/2021
        pratibha-patil | Pratibha Patil | IN | f | | head_of_state 2007-07/2012-07
        prawit-wongsuwan | Prawit Wongsuwan | TH | m | | defence_minister 2008/2011; defence_minister 2014/2019; official 2014/2023
        purnomo-yusgiantoro | Purnomo Yusgiantoro | ID | m | | defence_minister 2009/2014
        qamar-javed-bajwa | Qamar Javed {Bajwa} | PK | m | | official 2016-11/2022-11
        qu-dongyu | {Qu Dongyu} | CN | m | zh:屈冬玉 | secretary_general@fao 2019-08/
        quentin-bryce | Quentin Bryce | AU | f | | official 2008-09/2014-03
        radhika-coomaraswamy | Radhika Coomaraswamy | LK | f | | official@un 2006/2012
        raheel-sharif | {Raheel Sharif} | PK | m | | official 2013/2016
        rahul-gandhi | Rahul Gandhi | IN | m | | legislator 2004/
        raja-pervaiz-ashraf | Raja Pervaiz {Ashraf} | PK | m | en:Raja Pervez Ashraf | head_of_government 2012-06/2013-03
        ralph-regenvanu | Ralph Regenvanu | VU | m | | foreign_minister 2017/2020; minister 2022/
        ram-baran-yadav | Ram Baran {Yadav} | NP | m | | head_of_state 2008-07/2015-10
        ram-chandra-poudel | Ram Chandra {Poudel} | NP | m | en:Ramchandra Paudel | head_of_state 2023-03/
        ram-nath-kovind | Ram Nath {Kovind} | IN | m | | head_of_state 2017-07/2022-07
        randhir-jaiswal | Randhir Jaiswal | IN | m | | spokesperson 2024/
        rangin-dadfar-spanta | Rangin {Dadfar Spanta} | AF | m | | foreign_minister 2006/2010; official 2010/2014
        ranjan-mathai | Ranjan Mathai | IN | m | | official 2011/2013
        ratu-epeli-nailatikau | Ratu Epeli {Nailatikau} | FJ | m | en:Epeli Nailatikau | head_of_state 2009/2015
        raveesh-kumar | Raveesh Kumar | IN | m | | spokesperson 2017/2020
        ravi-karunanayake | Ravi Karunanayake | LK | m | | foreign_minister 2017/2017
        ravina-shamdasani | Ravina Shamdasani | IN | f | | spokesperson@un 2010/
        razali-ismail | Razali Ismail | MY | m | | envoy@un 2000/2006
        ri-sol-ju | {Ri Sol-ju} | KP | f | en:Ri Sol Ju; ko:리설주 | other 2012/
        ri-son-gwon | {Ri} Son-gwon | KP | m | ko:리선권 | official 2016/2020; foreign_minister 2020-01/2022-06
        ri-su-yong | {Ri} Su-yong | KP | m | en:Ri Su Yong; ko:리수용 | foreign_minister 2014/2016; official 2016/2020
        rick-houenipwela | Rick Houenipwela | SB | m | | head_of_government 2017/2019
        rimbink-pato | Rimbink Pato | PG | m | | foreign_minister 2012/2019
        robert-floyd | Robert Floyd | AU | m | | official@ctbto 2021/
        rohitha-bogollagama | Rohitha Bogollagama | LK | m | | foreign_minister 2007/2010
        ruchira-kamboj | Ruchira Kamboj | IN | f | | ambassador@un 2022/2024
        rui-maria-de-araujo | Rui Maria de {Araújo} | TL | m | en:Rui Maria de Araujo | head_of_government 2015-02/2017-09
        russ-kun | Russ Kun | NR | m | | head_of_state 2022/2023
        ryamizard-ryacudu | Ryamizard Ryacudu | ID | m | | defence_minister 2014/2019
        ryosei-akazawa | Ryosei Akazawa | JP | m | ja:赤沢亮正 | minister 2024-10/; negotiator 2025-04/
        s-m-krishna | S. M. {Krishna} | IN | m | en:S.M. Krishna | foreign_minister 2009-05/2012-10
        s-r-nathan | {S. R. Nathan} | SG | m | en:S.R. Nathan | head_of_state 1999/2011-09
        sajith-premadasa | Sajith Premadasa | LK | m | | other 2020/
        saleumxay-kommasith | Saleumxay Kommasith | LA | m | | foreign_minister 2016/2024
        salman-khurshid | Salman Khurshid | IN | m | | foreign_minister 2012-10/2014-05
        sam-abal | Sam Abal | PG | m | | foreign_minister 2007/2010
        sam-mostyn | Sam Mostyn | AU | f | | official 2024-07/
        sam-rainsy | Sam Rainsy | KH | m | | other 1995/
        samak-sundaravej | Samak Sundaravej | TH | m | | head_of_government 2008/2008
        sara-duterte | Sara Duterte | PH | f | | official 2022-06/
        sato-kilman | Sato Kilman | VU | m | | head_of_government 2010/2013
        satsuki-katayama | Satsuki Katayama | JP | f | ja:片山さつき | minister 2025-10/
        shafqat-ali-khan | Shafqat {Ali Khan} | PK | m | | spokesperson 2024/2025
        shahid-khaqan-abbasi | Shahid Khaqan {Abbasi} | PK | m | | head_of_government 2017-08/2018-05
        sher-mohammad-abbas-stanikzai | Sher Mohammad {Abbas Stanikzai} | AF | m | en:Sher Mohammad Abbas Stanekzai | negotiator 2019/2021; official 2021/2025
        sherry-rehman | Sherry Rehman | PK | f | | ambassador 2011/2013
        shigeru-kitamura | Shigeru Kitamura | JP | m | ja:北村滋 | official 2019/2021
        shin-won-sik | {Shin} Won-sik | KR | m | ko:신원식 | defence_minister 2023-10/2024; official 2024/2025
        shinjiro-koizumi | Shinjiro Koizumi | JP | m | ja:小泉進次郎 | minister 2019/2021; minister 2025/2025; defence_minister 2025-10/
        shivshankar-menon | Shivshankar Menon | IN | m | | official 2006/2009; official 2010/2014
        shotaro-yachi | Shotaro Yachi | JP | m | ja:谷内正太郎 | official 2014/2019
        shunichi-suzuki | Shunichi Suzuki | JP | m | ja:鈴木俊一 | minister 2021/2024
        siaosi-sovaleni | Siaosi {Sovaleni} | TO | m | en:Hu'akavameiliku | head_of_government 2021-12/2024-12
        sihasak-phuangketkeow | Sihasak Phuangketkeow | TH | m | | official 2011/2015; foreign_minister 2025-09/
        simon-birmingham | Simon Birmingham | AU | m | | minister 2015/2022
        simon-kofe | Simon Kofe | TV | m | | foreign_minister 2019/2023
        sirajuddin-haqqani | Sirajuddin Haqqani | AF | m | | minister 2021-09/
        sjafrie-sjamsoeddin | Sjafrie Sjamsoeddin | ID | m | | defence_minister 2024-10/
        soe-win | Soe Win | MM | m | | official 2021/
        sohail-mahmood | Sohail Mahmood | PK | m | | official 2019/2022
        sok-chenda-sophea | Sok {Chenda Sophea} | KH | m | | foreign_minister 2023-08/2024-11
        somchai-wongsawat | Somchai Wongsawat | TH | m | | head_of_government 2008/2008-12
        sonexay-siphandone | Sonexay Siphandone | LA | m | | head_of_government 2022-12/
        song-young-moo | {Song} Young-moo | KR | m | ko:송영무 | defence_minister 2017/2018
        sonia-gandhi | {Sonia Gandhi} | IN | f | | other 1998/
        sri-mulyani-indrawati | Sri Mulyani {Indrawati} | ID | f | en:Sri Mulyani | minister 2005/2010; minister 2016/2025-09
        suh-hoon | {Suh} Hoon | KR | m | ko:서훈 | official 2017/2022
        suh-wook | {Suh} Wook | KR | m | ko:서욱 | defence_minister 2020/2022
        suhail-shaheen | Suhail Shaheen | AF | m | | spokesperson 2013/
        sujatha-singh | Sujatha Singh | IN | f | | official 2013/2015
        sultan-ibrahim | {Sultan Ibrahim} | MY | m | en:Sultan Ibrahim Iskandar | monarch 2024-01/
        supachai-panitchpakdi | Supachai Panitchpakdi | TH | m | | secretary_general@wto 2002/2005; secretary_general@unctad 2005/2013
        surangel-whipps | Surangel Whipps | PW | m | en:Surangel Whipps Jr. | head_of_state 2021-01/
        surapong-tovichakchaikul | Surapong Tovichakchaikul | TH | m | | foreign_minister 2011/2014
        surin-pitsuwan | Surin Pitsuwan | TH | m | | foreign_minister 1997/2001; secretary_general@asean 2008/2012
        sushil-koirala | Sushil Koirala | NP | m | | head_of_government 2014-02/2015-10
        sushila-karki | Sushila Karki | NP | f | | head_of_government 2025-09/
        syed-akbaruddin | Syed Akbaruddin | IN | m | | spokesperson 2012/2015; ambassador@un 2016/2020
        tadamichi-yamamoto | Tadamichi Yamamoto | JP | m | | envoy@un 2016/2020
        takeaki-matsumoto | Takeaki Matsumoto | JP | m | ja:松本剛明 | foreign_minister 2011-03/2011-09
        takehiko-nakao | Takehiko Nakao | JP | m | | official@adb 2013/2020
        takehiro-funakoshi | Takehiro Funakoshi | JP | m | ja:船越健裕 | official 2022/
        takeo-akiba | Takeo Akiba | JP | m | ja:秋葉剛男 | official 2018/2025
        tanasak-patimapragorn | Tanasak Patimapragorn | TH | m | | foreign_minister 2014/2015
        tandi-dorji | Tandi Dorji | BT | m | | foreign_minister 2018/2023
        taneti-maamau | Taneti Maamau | KI | m | | head_of_state 2016-03/
        tarique-rahman | Tarique Rahman | BD | m | | other 2009/
        taur-matan-ruak | Taur Matan {Ruak} | TL | m | | head_of_state 2012-05/2017-05; head_of_government 2018-06/2023-07
        tea-banh | Tea Banh | KH | m | | defence_minister 1987/2023
        tea-seiha | Tea Seiha | KH | m | | defence_minister 2023-08/
        tehmina-janjua | Tehmina Janjua | PK | f | | official 2017/2019
        tengku-zafrul-aziz | Tengku {Zafrul Aziz} | MY | m | en:Zafrul Aziz | minister 2020/
        teo-chee-hean | {Teo} Chee Hean | SG | m | | defence_minister 2003/2011; official 2009/2025
        than-shwe | Than Shwe | MM | m | | head_of_state 1992/2011-03
        than-swe | Than Swe | MM | m | | foreign_minister 2023-02/
        theresa-lazaro | Theresa Lazaro | PH | f | en:Ma. Theresa Lazaro; en:Maria Theresa Lazaro | official 2020/2025; foreign_minister 2025-07/
        thongloun-sisoulith | Thongloun Sisoulith | LA | m | | foreign_minister 2006/2016; head_of_government 2016-04/2021-03; head_of_state 2021-03/
        thongsavanh-phomvihane | Thongsavanh Phomvihane | LA | m | | foreign_minister 2024-11/
        thongsing-thammavong | Thongsing Thammavong | LA | m | | head_of_government 2010/2016
        tilak-marapana | Tilak Marapana | LK | m | | foreign_minister 2017/2019
        tim-groser | Tim Groser | NZ | m | | minister 2008/2015
        todd-mcclay | Todd McClay | NZ | m | | minister 2015/2017; minister 2023-11/
        tommy-koh | Tommy Koh | SG | m | | ambassador 1984/
        tommy-remengesau | Tommy Remengesau | PW | m | | head_of_state 2001/2009; head_of_state 2013/2021
        tomoko-akane | Tomoko Akane | JP | f | | official@icc 2024/
        tomomi-inada | Tomomi Inada | JP | f | ja:稲田朋美 | defence_minister 2016-08/2017-07
        toshihiro-nikai | Toshihiro Nikai | JP | m | ja:二階俊博 | legislator 2016/2021
        toshimi-kitazawa | Toshimi Kitazawa | JP | m | ja:北沢俊美 | defence_minister 2009/2011
        touhid-hossain | Touhid Hossain | BD | m | en:Md. Touhid Hossain; en:Mohammad Touhid Hossain | foreign_minister 2024-08/
        tran-thanh-man | {Tran} Thanh Man | VN | m | | legislator 2024-05/
        tsakhiagiin-elbegdorj | Tsakhiagiin Elbegdorj | MN | m | | head_of_state 2009-06/2017-07
        tshering-tobgay | Tshering Tobgay | BT | m | | head_of_government 2013/2018; head_of_government 2024-01/
        tuilaepa-sailele-malielegaoi | Tuilaepa {Sailele Malielegaoi} | WS | m | en:Tuilaepa Aiono Sailele Malielegaoi | head_of_government 1998/2021
        tupou-vi | {Tupou VI} | TO | m | en:King Tupou VI | monarch 2012-03/
        ukhnaagiin-khurelsukh | Ukhnaagiin Khurelsukh | MN | m | en:Ukhnaa Khurelsukh | head_of_government 2017-10/2021-01; head_of_state 2021-06/
        venkaiah-naidu | Venkaiah Naidu | IN | m | | official 2017/2022
        vijay-gokhale | Vijay Gokhale | IN | m | | ambassador 2016/2017; official 2018/2020
        vijay-nambiar | Vijay Nambiar | IN | m | | official@un 2007/2016
        vijitha-herath | Vijitha Herath | LK | m | | foreign_minister 2024-09/
        vikas-swarup | Vikas Swarup | IN | m | | spokesperson 2015/2017
        vikram-misri | Vikram Misri | IN | m | | ambassador 2019/2021; official 2024-07/
        vinay-mohan-kwatra | Vinay Mohan {Kwatra} | IN | m | en:Vinay Kwatra | official 2022/2024; ambassador 2024/
        vo-van-thuong | {Vo} Van Thuong | VN | m | en:Võ Văn Thưởng | head_of_state 2023-03/2024-03
        voltaire-gazmin | Voltaire Gazmin | PH | m | | defence_minister 2010/2016
        vuong-dinh-hue | {Vuong} Dinh Hue | VN | m | | legislator 2021/2024-05
        """

    /// The same from W on.
    static let asiaAndPacificFromW = """
        wan-azizah-wan-ismail | Wan Azizah {Wan Ismail} | MY | f | | official 2018/2020
        wang-huning | {Wang} Huning | CN | m | zh:王沪宁 | official 2017/; legislator 2023-03/
        wang-qishan | {Wang} Qishan | CN | m | zh:王岐山 | official 2008/2018; official 2018-03/2023-03
        wang-shouwen | {Wang} Shouwen | CN | m | zh:王受文 | negotiator 2022/2025
        wang-wentao | {Wang} Wentao | CN | m | zh:王文涛 | minister 2020-12/
        wang-yang | {Wang} Yang | CN | m | zh:汪洋 | official 2013/2018; legislator 2018/2023
        wayne-swan | Wayne Swan | AU | m | | minister 2007/2013
        wesley-simina | Wesley Simina | FM | m | | head_of_state 2023-05/
        wi-sung-lac | {Wi} Sung-lac | KR | m | ko:위성락 | envoy 2009/2011; ambassador 2011/2015; legislator 2024/2025; official 2025-06/
        wiliame-katonivere | Wiliame Katonivere | FJ | m | en:Ratu Wiliame Katonivere | head_of_state 2021/2024
        win-myint | Win Myint | MM | m | | head_of_state 2018-03/2021-02
        woo-won-shik | {Woo} Won-shik | KR | m | ko:우원식 | legislator 2024-06/
        wu-bangguo | {Wu} Bangguo | CN | m | zh:吴邦国 | legislator 2003/2013-03
        wu-dawei | {Wu} Dawei | CN | m | zh:武大伟 | official 2004/2010; envoy 2010/2017
        wu-den-yih | {Wu} Den-yih | TW | m | | head_of_government 2009/2012; official 2012/2016
        wunna-maung-lwin | Wunna {Maung Lwin} | MM | m | | foreign_minister 2011/2016; foreign_minister 2021-02/2023-02
        xie-feng | {Xie} Feng | CN | m | zh:谢锋 | official 2021/2023; ambassador 2023-05/
        xie-zhenhua | {Xie} Zhenhua | CN | m | zh:解振华 | envoy 2015/2018; envoy 2021/2023
        yasukazu-hamada | Yasukazu Hamada | JP | m | ja:浜田靖一 | defence_minister 2008/2009; defence_minister 2022-08/2023-09
        yeo-han-koo | {Yeo} Han-koo | KR | m | ko:여한구 | minister 2021/2022; minister 2025-06/
        yu-myung-hwan | {Yu} Myung-hwan | KR | m | ko:유명환 | foreign_minister 2008-02/2010-09
        yukio-edano | Yukio Edano | JP | m | ja:枝野幸男 | minister 2010/2012; other 2017/2021
        yuko-kishida | {Yuko Kishida} | JP | f | ja:岸田裕子 | other 2021/2024
        zabihullah-mujahid | Zabihullah Mujahid | AF | m | | spokesperson 2007/
        zahid-hafeez-chaudhri | Zahid Hafeez {Chaudhri} | PK | m | | spokesperson 2020/2021
        zahid-hamidi | Zahid {Hamidi} | MY | m | en:Ahmad Zahid Hamidi | defence_minister 2009/2013; official 2015/2018; official 2022-12/
        zalmai-rassoul | Zalmai Rassoul | AF | m | | official 2003/2010; foreign_minister 2010/2013
        zambry-abdul-kadir | Zambry {Abdul Kadir} | MY | m | | foreign_minister 2022-12/2023-12
        zhai-jun | {Zhai} Jun | CN | m | zh:翟隽 | envoy 2019/
        zhang-dejiang | {Zhang} Dejiang | CN | m | zh:张德江 | legislator 2013-03/2018-03
        zhang-gaoli | {Zhang} Gaoli | CN | m | zh:张高丽 | official 2013-03/2018-03
        zhang-guoqing | {Zhang} Guoqing | CN | m | zh:张国清 | official 2023-03/
        zhang-jun | {Zhang} Jun | CN | m | zh:张军 | ambassador@un 2019/2024
        zhang-ming | {Zhang} Ming | CN | m | zh:张明 | ambassador@eu 2017/2021; secretary_general@sco 2022/2024
        zhang-yesui | {Zhang} Yesui | CN | m | zh:张业遂 | ambassador 2010/2013; official 2013/2018
        zhang-youxia | {Zhang} Youxia | CN | m | zh:张又侠 | official 2017/
        zhao-leji | {Zhao} Leji | CN | m | zh:赵乐际 | legislator 2023-03/
        zhong-shan | {Zhong} Shan | CN | m | zh:钟山 | minister 2017/2020
        zillur-rahman | Zillur Rahman | BD | m | | head_of_state 2009/2013
        zin-mar-aung | Zin {Mar Aung} | MM | f | | other 2021/
        """
}
