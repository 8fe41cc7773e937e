extension People {
    /// The Middle East, Asia, the Pacific and Africa.
    static let asiaAndAfricaFromA = """
        abbas-araghchi | Abbas Araghchi | IR | m | en:Abbas Araqchi; fa:عباس عراقچی; nl:Abbas Aragchi; de:Abbas Araghtschi | official 2013/2021; foreign_minister 2024-08/
        abdallah-hamdok | Abdalla Hamdok | SD | m | ar:عبد الله حمدوك | head_of_government 2019-08/2022-01
        abdel-fattah-al-burhan | Abdel Fattah {al-Burhan} | SD | m | ar:عبد الفتاح البرهان | head_of_state 2019-08/
        abdelaziz-bouteflika | Abdelaziz Bouteflika | DZ | m | ar:عبد العزيز بوتفليقة | head_of_state 1999-04/2019-04
        abdelmadjid-tebboune | Abdelmadjid Tebboune | DZ | m | ar:عبد المجيد تبون | head_of_state 2019-12/
        abdullah-abdullah | Abdullah Abdullah | AF | m | | foreign_minister 2001/2005; official 2014/2020
        abdullah-of-saudi-arabia | {Abdullah} bin Abdulaziz | SA | m | en:King Abdullah; nl:koning Abdullah | monarch 2005-08/2015-01
        abiy-ahmed | {Abiy} Ahmed | ET | m | | head_of_government 2018-04/
        adel-al-jubeir | Adel {al-Jubeir} | SA | m | en:Adel Jubeir; ar:عادل الجبير; nl:Adel al-Jubeir; de:Adel al-Dschubeir; fr:Adel al-Joubeir | foreign_minister 2015-04/2018-12; minister 2018-12/
        ahmed-al-sharaa | Ahmed {al-Sharaa} | SY | m | ar:أحمد الشرع; de:Ahmed al-Scharaa; fr:Ahmed al-Charaa; en:Abu Mohammed al-Jolani; en:Abu Mohammad al-Julani; en:Ahmad al-Sharaa | other 2024-12/2025-01; head_of_state 2025-01/
        ali-akbar-salehi | Ali Akbar Salehi | IR | m | fa:علی‌اکبر صالحی | foreign_minister 2010-12/2013-08; official 2013/2021
        ali-larijani | Ali Larijani | IR | m | fa:علی لاریجانی; nl:Ali Larijani; de:Ali Laridschani; es:Ali Lariyaní | negotiator 2005/2007; legislator 2008/2020; official 2025-08/
        anthony-albanese | Anthony Albanese | AU | m | | head_of_government 2022-05/
        anwar-ibrahim | {Anwar} Ibrahim | MY | m | | head_of_government 2022-11/
        asaad-al-shaibani | Asaad {al-Shaibani} | SY | m | ar:أسعد الشيباني | foreign_minister 2024-12/
        ashraf-ghani | Ashraf Ghani | AF | m | | head_of_state 2014-09/2021-08
        aung-san-suu-kyi | Aung San {Suu Kyi} | MM | f | | other 1988/2016; foreign_minister 2016-03/2021-02
        avigdor-lieberman | Avigdor Lieberman | IL | m | he:אביגדור ליברמן; en:Avigdor Liberman | foreign_minister 2009-03/2015-05; defence_minister 2016-05/2018-11
        ayman-safadi | Ayman Safadi | JO | m | ar:أيمن الصفدي; en:Ayman al-Safadi; de:Aiman al-Safadi | foreign_minister 2017-01/
        benigno-aquino | Benigno Aquino | PH | m | | head_of_state 2010-06/2016-06
        benny-gantz | Benny Gantz | IL | m | he:בני גנץ | defence_minister 2020-05/2022-12
        cho-tae-yul | {Cho} Tae-yul | KR | m | ko:조태열 | foreign_minister 2024-01/2025
        choe-ryong-hae | {Choe} Ryong-hae | KP | m | ko:최룡해 | official 2012/
        choe-son-hui | {Choe} Son-hui | KP | f | ko:최선희; en:Choe Son Hui | official 2018/2022; foreign_minister 2022-06/
        choi-jong-kun | {Choi} Jong-kun | KR | m | en:Choi Jong Kun; ko:최종건 | official 2020-08/2022-05
        chung-eui-yong | {Chung} Eui-yong | KR | m | ko:정의용 | official 2017/2020; foreign_minister 2021-02/2022-05
        cyril-ramaphosa | Cyril Ramaphosa | ZA | m | | head_of_state 2018-02/
        denis-sassou-nguesso | Denis {Sassou Nguesso} | CG | m | en:Denis Sassou-Nguesso | head_of_state 1997/
        ebrahim-raisi | Ebrahim Raisi | IR | m | fa:ابراهیم رئیسی; de:Ebrahim Raissi; fr:Ebrahim Raïssi | head_of_state 2021-08/2024-05
        ehud-barak | Ehud Barak | IL | m | he:אהוד ברק | head_of_government 1999-07/2001-03; defence_minister 2007-06/2013-03
        ehud-olmert | Ehud Olmert | IL | m | he:אהוד אולמרט | head_of_government 2006-04/2009-03
        ellen-johnson-sirleaf | Ellen Johnson {Sirleaf} | LR | f | | head_of_state 2006-01/2018-01
        emmerson-mnangagwa | Emmerson Mnangagwa | ZW | m | | head_of_state 2017-11/
        fayez-al-sarraj | Fayez {al-Sarraj} | LY | m | ar:فايز السراج; en:Fayez Sarraj; nl:Fayez al-Sarraj; de:Fajis al-Sarradsch | head_of_government 2016-03/2021-03
        felix-tshisekedi | Félix Tshisekedi | CD | m | | head_of_state 2019-01/
        ferdinand-marcos-jr | Ferdinand {Marcos} | PH | m | en:Ferdinand Marcos Jr.; en:Bongbong Marcos | head_of_state 2022-06/
        fouad-siniora | Fouad Siniora | LB | m | | head_of_government 2005-07/2009-11
        fumio-kishida | Fumio Kishida | JP | m | ja:岸田文雄 | foreign_minister 2012-12/2017-08; head_of_government 2021-10/2024-10
        gabi-ashkenazi | Gabi Ashkenazi | IL | m | he:גבי אשכנזי | foreign_minister 2020-05/2021-06
        gebran-bassil | Gebran Bassil | LB | m | ar:جبران باسيل | foreign_minister 2014-02/2020-01
        geng-shuang | {Geng} Shuang | CN | m | zh:耿爽 | spokesperson 2016/2020
        gideon-saar | Gideon {Sa'ar} | IL | m | | foreign_minister 2024-11/
        gloria-macapagal-arroyo | Gloria {Arroyo} | PH | f | en:Gloria Macapagal Arroyo | head_of_state 2001-01/2010-06
        goodluck-jonathan | Goodluck Jonathan | NG | m | | head_of_state 2010-05/2015-05
        haider-al-abadi | Haider {al-Abadi} | IQ | m | ar:حيدر العبادي | head_of_government 2014-09/2018-10
        hamid-karzai | Hamid Karzai | AF | m | es:Hamid Karzai; de:Hamid Karsai | head_of_state 2004-12/2014-09
        han-duck-soo | {Han} Duck-soo | KR | m | ko:한덕수 | head_of_government 2022-05/2025
        he-lifeng | {He} Lifeng | CN | m | zh:何立峰 | official 2023-03/
        hosni-mubarak | Hosni Mubarak | EG | m | ar:حسني مبارك; nl:Hosni Moebarak; fr:Hosni Moubarak | head_of_state 1981-10/2011-02
        hossein-amir-abdollahian | Hossein {Amir-Abdollahian} | IR | m | en:Hossein Amirabdollahian; fa:حسین امیرعبداللهیان | foreign_minister 2021-08/2024-05
        hu-jintao | {Hu} Jintao | CN | m | zh:胡锦涛 | head_of_state 2003-03/2013-03
        hua-chunying | {Hua} Chunying | CN | f | zh:华春莹 | spokesperson 2012/; official 2024/
        hun-sen | Hun Sen | KH | m | | head_of_government 1985-01/2023-08; legislator 2024-04/
        hwang-kyo-ahn | {Hwang} Kyo-ahn | KR | m | ko:황교안 | head_of_government 2015-06/2017-05
        imran-khan | Imran Khan | PK | m | | head_of_government 2018-08/2022-04
        isaac-herzog | Isaac Herzog | IL | m | he:יצחק הרצוג | head_of_state 2021-07/
        ismail-haniyeh | Ismail Haniyeh | PS | m | ar:إسماعيل هنية; de:Ismail Hanija; nl:Ismail Haniyeh | other 2006/2024-07
        israel-katz | Israel Katz | IL | m | he:ישראל כץ | foreign_minister 2019-02/2020-05; foreign_minister 2024-01/2024-11; defence_minister 2024-11/
        jacinda-ardern | Jacinda Ardern | NZ | f | | head_of_government 2017-10/2023-01
        jacob-zuma | Jacob Zuma | ZA | m | | head_of_state 2009-05/2018-02
        joao-lourenco | João Lourenço | AO | m | | head_of_state 2017-09/
        john-howard | John Howard | AU | m | | head_of_government 1996-03/2007-12
        john-key | John Key | NZ | m | | head_of_government 2008-11/2016-12
        joko-widodo | Joko Widodo | ID | m | en:Jokowi | head_of_state 2014-10/2024-10
        joseph-aoun | Joseph Aoun | LB | m | ar:جوزيف عون | head_of_state 2025-01/
        joseph-kabila | Joseph Kabila | CD | m | | head_of_state 2001-01/2019-01
        julia-gillard | Julia Gillard | AU | f | | head_of_government 2010-06/2013-06
        julie-bishop | Julie Bishop | AU | f | | foreign_minister 2013-09/2018-08
        junichiro-koizumi | Junichiro Koizumi | JP | m | ja:小泉純一郎 | head_of_government 2001-04/2006-09
        kevin-rudd | Kevin Rudd | AU | m | | head_of_government 2007-12/2010-06; foreign_minister 2010-09/2012-02
        khalifa-haftar | Khalifa Haftar | LY | m | ar:خليفة حفتر; de:Chalifa Haftar; nl:Khalifa Haftar | other 2014/
        kim-dae-jung | {Kim} Dae-jung | KR | m | | head_of_state 1998/2003
        kim-il-sung | {Kim} Il-sung | KP | m | | head_of_state 1948/1994
        kim-jae-ryong | {Kim} Jae-ryong | KP | m | ko:김재룡 | head_of_government 2019-04/2020-08
        kim-jong-il | {Kim} Jong-il | KP | m | ko:김정일 | head_of_state 1994/2011-12
        kim-yo-jong | {Kim} Yo-jong | KP | f | ko:김여정 | official 2014/
        kim-yong-chol | {Kim} Yong-chol | KP | m | ko:김영철 | official 2016/
        king-salman | {Salman} bin Abdulaziz | SA | m | en:King Salman; nl:koning Salman; de:König Salman; fr:roi Salmane; es:rey Salmán | monarch 2015-01/
        lai-ching-te | {Lai} Ching-te | TW | m | zh:賴清德; en:William Lai | head_of_state 2024-05/
        lawrence-wong | Lawrence Wong | SG | m | | head_of_government 2024-05/
        lee-hsien-loong | {Lee} Hsien Loong | SG | m | | head_of_government 2004-08/2024-05
        lee-jae-myung | {Lee} Jae-myung | KR | m | ko:이재명 | head_of_state 2025-06/
        lee-myung-bak | {Lee} Myung-bak | KR | m | ko:이명박 | head_of_state 2008-02/2013-02
        li-keqiang | {Li} Keqiang | CN | m | zh:李克强 | head_of_government 2013-03/2023-03
        li-qiang | {Li} Qiang | CN | m | zh:李强 | head_of_government 2023-03/
        li-zhaoxing | {Li} Zhaoxing | CN | m | zh:李肇星 | foreign_minister 2003/2007
        liu-he | {Liu} He | CN | m | zh:刘鹤 | official 2018-03/2023-03
        lu-kang | {Lu} Kang | CN | m | zh:陆慷 | spokesperson 2015/2019
        ma-ying-jeou | {Ma} Ying-jeou | TW | m | zh:馬英九 | head_of_state 2008-05/2016-05
        mahathir-mohamad | {Mahathir} Mohamad | MY | m | | head_of_government 1981/2003; head_of_government 2018-05/2020-03
        mahinda-rajapaksa | Mahinda Rajapaksa | LK | m | | head_of_state 2005-11/2015-01
        mahmoud-ahmadinejad | Mahmoud Ahmadinejad | IR | m | fa:محمود احمدی‌نژاد; de:Mahmud Ahmadinedschad; es:Mahmud Ahmadineyad | head_of_state 2005-08/2013-08
        malcolm-turnbull | Malcolm Turnbull | AU | m | | head_of_government 2015-09/2018-08
        manmohan-singh | Manmohan Singh | IN | m | | head_of_government 2004-05/2014-05
        manouchehr-mottaki | Manouchehr Mottaki | IR | m | fa:منوچهر متکی | foreign_minister 2005-08/2010-12
        mao-ning | {Mao} Ning | CN | f | zh:毛宁 | spokesperson 2022/
        marise-payne | Marise Payne | AU | f | | defence_minister 2015-09/2018-08; foreign_minister 2018-08/2022-05
        masoud-barzani | Masoud Barzani | IQ | m | en:Massoud Barzani | official 2005/2017
        masoud-pezeshkian | Masoud Pezeshkian | IR | m | fa:مسعود پزشکیان; de:Massud Peseschkian | head_of_state 2024-07/
        michel-aoun | Michel Aoun | LB | m | ar:ميشال عون | head_of_state 2016-10/2022-10
        michel-suleiman | Michel Suleiman | LB | m | ar:ميشال سليمان; fr:Michel Sleiman | head_of_state 2008-05/2014-05
        mohamed-morsi | Mohamed Morsi | EG | m | en:Mohammed Morsi; en:Mohamed Mursi; ar:محمد مرسي | head_of_state 2012-06/2013-07
        mohammad-javad-zarif | Mohammad Javad Zarif | IR | m | en:Javad Zarif; fa:محمدجواد ظریف; nl:Mohammad Javad Zarif; de:Mohammed Dschawad Sarif; fr:Mohammad Javad Zarif; es:Mohamad Yavad Zarif | foreign_minister 2013-08/2021-08
        mohammad-khatami | Mohammad Khatami | IR | m | fa:محمد خاتمی | head_of_state 1997-08/2005-08
        mohammad-shtayyeh | Mohammad Shtayyeh | PS | m | ar:محمد اشتية | head_of_government 2019-04/2024-03
        mohammed-bin-zayed | Mohammed {bin Zayed} | AE | m | en:Mohamed bin Zayed; ar:محمد بن زايد; en:Mohammed bin Zayed Al Nahyan; en:Sheikh Mohammed bin Zayed | monarch 2004/; head_of_state 2022-05/
        mohammed-vi | {Mohammed VI} | MA | m | ar:محمد السادس; es:Mohamed VI | monarch 1999-07/
        mori-takeo | {Mori} Takeo | JP | m | en:Takeo Mori; ja:森健良 | official 2021-06/2023
        moshe-yaalon | Moshe {Ya'alon} | IL | m | | defence_minister 2013-03/2016-05
        muammar-gaddafi | Muammar {Gaddafi} | LY | m | en:Muammar al-Gaddafi; ar:معمر القذافي; nl:Moammar Kadhafi; de:Muammar al-Gaddafi; fr:Mouammar Kadhafi; es:Muamar el Gadafi | head_of_state 1969-09/2011-10
        muhammadu-buhari | Muhammadu Buhari | NG | m | | head_of_state 2015-05/2023-05
        mustafa-al-kadhimi | Mustafa {al-Kadhimi} | IQ | m | ar:مصطفى الكاظمي | head_of_government 2020-05/2022-10
        nabil-fahmy | Nabil Fahmy | EG | m | ar:نبيل فهمي | foreign_minister 2013-07/2014-06
        naftali-bennett | Naftali Bennett | IL | m | he:נפתלי בנט | head_of_government 2021-06/2022-06
        najib-mikati | Najib Mikati | LB | m | ar:نجيب ميقاتي | head_of_government 2011-06/2014-02; head_of_government 2021-09/2025-02
        najib-razak | {Najib} Razak | MY | m | | head_of_government 2009-04/2018-05
        nawaf-salam | Nawaf Salam | LB | m | ar:نواف سلام | head_of_government 2025-02/
        nawaz-sharif | Nawaz Sharif | PK | m | | head_of_government 2013-06/2017-07
        nguyen-phu-trong | {Nguyen} Phu Trong | VN | m | | head_of_state 2018-10/2021-04
        nguyen-xuan-phuc | {Nguyen} Xuan Phuc | VN | m | | head_of_government 2016-04/2021-04; head_of_state 2021-04/2023-01
        nouri-al-maliki | Nouri {al-Maliki} | IQ | m | en:Nuri al-Maliki; ar:نوري المالكي | head_of_government 2006-05/2014-09
        omar-al-bashir | Omar {al-Bashir} | SD | m | en:Omar Bashir; ar:عمر البشير; nl:Omar al-Bashir; de:Omar al-Baschir; fr:Omar el-Béchir | head_of_state 1989-06/2019-04
        pak-pong-ju | {Pak} Pong-ju | KP | m | ko:박봉주 | head_of_government 2013-04/2019-04
        park-geun-hye | {Park} Geun-hye | KR | f | ko:박근혜 | head_of_state 2013-02/2017-03
        paul-biya | Paul Biya | CM | m | | head_of_state 1982/
        paul-kagame | Paul Kagame | RW | m | | head_of_state 2000-04/
        penny-wong | Penny Wong | AU | f | | foreign_minister 2022-05/
        pervez-musharraf | Pervez Musharraf | PK | m | | head_of_state 2001-06/2008-08
        prabowo-subianto | {Prabowo} Subianto | ID | m | | defence_minister 2019-10/2024-10; head_of_state 2024-10/
        pranab-mukherjee | Pranab Mukherjee | IN | m | | foreign_minister 2006/2009; head_of_state 2012-07/2017-07
        qaboos-bin-said | {Qaboos} bin Said | OM | m | en:Sultan Qaboos; ar:قابوس بن سعيد | monarch 1970/2020-01
        qasem-soleimani | Qasem Soleimani | IR | m | en:Qassem Soleimani; fa:قاسم سلیمانی | official 1998/2020-01
        queen-rania | {Rania} | JO | f | en:Queen Rania; nl:koningin Rania | monarch 1999/
        """

    /// The same from R on.
    static let asiaAndAfricaFromR = """
        rafik-hariri | Rafik Hariri | LB | m | ar:رفيق الحريري | head_of_government 2000/2004
        ramtane-lamamra | Ramtane Lamamra | DZ | m | ar:رمطان لعمامرة | foreign_minister 2013-09/2017-05; foreign_minister 2021-07/2023-03
        reuven-rivlin | Reuven Rivlin | IL | m | he:ראובן ריבלין | head_of_state 2014-07/2021-07
        ri-yong-ho | {Ri} Yong-ho | KP | m | ko:리용호 | foreign_minister 2016-05/2020-01
        riyad-al-maliki | Riyad {al-Maliki} | PS | m | en:Riyad al-Malki; ar:رياض المالكي | foreign_minister 2009-05/2024-03
        robert-mugabe | Robert Mugabe | ZW | m | | head_of_state 1987-12/2017-11
        rodrigo-duterte | Rodrigo Duterte | PH | m | | head_of_state 2016-06/2022-06
        roh-moo-hyun | {Roh} Moo-hyun | KR | m | ko:노무현 | head_of_state 2003-02/2008-02
        saad-hariri | Saad Hariri | LB | m | en:Saad al-Hariri; ar:سعد الحريري | head_of_government 2009-11/2011-06; head_of_government 2016-12/2020-01
        sabah-al-ahmad-al-sabah | Sabah al-Ahmad {al-Sabah} | KW | m | en:Sabah al-Ahmad al-Jaber al-Sabah; ar:صباح الأحمد الجابر الصباح | monarch 2006-01/2020-09
        saddam-hussein | {Saddam} Hussein | IQ | m | en:Saddam Hoessein | head_of_state 1979/2003
        saeb-erekat | Saeb Erekat | PS | m | ar:صائب عريقات; nl:Saeb Erekat; de:Saeb Erekat; fr:Saëb Erakat | negotiator 1995/2020-11
        saeed-jalili | Saeed Jalili | IR | m | fa:سعید جلیلی; de:Said Dschalili; en:Said Jalili | negotiator 2007-10/2013-09
        salam-fayyad | Salam Fayyad | PS | m | ar:سلام فياض | head_of_government 2007-06/2013-06
        sanae-takaichi | Sanae Takaichi | JP | f | ja:高市早苗 | head_of_government 2025-10/
        scott-morrison | Scott Morrison | AU | m | | head_of_government 2018-08/2022-05
        shah-mehmood-qureshi | Shah Mehmood Qureshi | PK | m | en:Shah Mahmood Qureshi | foreign_minister 2008-03/2011-02; foreign_minister 2018-08/2022-04
        shehbaz-sharif | Shehbaz Sharif | PK | m | | head_of_government 2022-04/2023-08; head_of_government 2024-03/
        sheikh-hasina | {Sheikh Hasina} | BD | f | | head_of_government 2009-01/2024-08
        shigeru-ishiba | Shigeru Ishiba | JP | m | ja:石破茂 | head_of_government 2024-10/2025-10
        shimon-peres | Shimon Peres | IL | m | he:שמעון פרס; nl:Shimon Peres; de:Schimon Peres | head_of_state 2007-07/2014-07
        subrahmanyam-jaishankar | Subrahmanyam Jaishankar | IN | m | en:S. Jaishankar | foreign_minister 2019-05/
        sushma-swaraj | Sushma Swaraj | IN | f | | foreign_minister 2014-05/2019-05
        susilo-bambang-yudhoyono | Susilo Bambang Yudhoyono | ID | m | | head_of_state 2004-10/2014-10
        taro-aso | Taro Aso | JP | m | ja:麻生太郎 | foreign_minister 2005-10/2007-08; head_of_government 2008-09/2009-09
        taro-kono | Taro Kono | JP | m | ja:河野太郎 | foreign_minister 2017-08/2019-09; defence_minister 2019-09/2020-09
        thabo-mbeki | Thabo Mbeki | ZA | m | | head_of_state 1999-06/2008-09
        thaksin-shinawatra | {Thaksin} Shinawatra | TH | m | | head_of_government 2001-02/2006-09
        thein-sein | Thein Sein | MM | m | | head_of_state 2011-03/2016-03
        tony-abbott | Tony Abbott | AU | m | | head_of_government 2013-09/2015-09
        tony-tan | Tony Tan | SG | m | en:Tony Tan Keng Yam | head_of_state 2011-09/2017-08
        toshimitsu-motegi | Toshimitsu Motegi | JP | m | ja:茂木敏充 | foreign_minister 2019-09/2021-11; foreign_minister 2025-10/
        tsai-ing-wen | {Tsai} Ing-wen | TW | f | zh:蔡英文 | head_of_state 2016-05/2024-05
        tzipi-livni | Tzipi Livni | IL | f | he:ציפי לבני | foreign_minister 2006-01/2009-03; minister 2013-03/2014-12
        uhuru-kenyatta | Uhuru Kenyatta | KE | m | | head_of_state 2013-04/2022-09
        walid-al-muallem | Walid {al-Muallem} | SY | m | en:Walid Muallem; en:Walid al-Moallem; ar:وليد المعلم | foreign_minister 2006-02/2020-11
        wang-wenbin | {Wang} Wenbin | CN | m | zh:汪文斌 | spokesperson 2020/2024
        wen-jiabao | {Wen} Jiabao | CN | m | zh:温家宝 | head_of_government 2003-03/2013-03
        william-ruto | William Ruto | KE | m | | head_of_state 2022-09/
        winston-peters | Winston Peters | NZ | m | | foreign_minister 2005/2008; foreign_minister 2017-10/2020-11; foreign_minister 2023-11/
        yair-lapid | Yair Lapid | IL | m | he:יאיר לפיד; de:Jair Lapid; fr:Yaïr Lapid | foreign_minister 2021-06/2022-12; head_of_government 2022-07/2022-12
        yang-jiechi | {Yang} Jiechi | CN | m | zh:杨洁篪 | foreign_minister 2007-04/2013-03; official 2013-03/2023
        yasser-arafat | Yasser Arafat | PS | m | en:Yasir Arafat; ar:ياسر عرفات | head_of_state 1996/2004-11
        yoav-gallant | Yoav Gallant | IL | m | he:יואב גלנט; de:Joav Gallant | defence_minister 2022-12/2024-11
        yoon-suk-yeol | {Yoon} Suk-yeol | KR | m | en:Yoon Suk Yeol; ko:윤석열 | head_of_state 2022-05/2025-04
        yoshihide-suga | Yoshihide Suga | JP | m | ja:菅義偉 | head_of_government 2020-09/2021-10
        yoshimasa-hayashi | Yoshimasa Hayashi | JP | m | ja:林芳正 | foreign_minister 2021-11/2023-09
        yoweri-museveni | Yoweri Museveni | UG | m | | head_of_state 1986/
        zhao-lijian | {Zhao} Lijian | CN | m | zh:赵立坚 | spokesperson 2020/2023
        zine-el-abidine-ben-ali | Zine El Abidine {Ben Ali} | TN | m | | head_of_state 1987-11/2011-01
        """
}
