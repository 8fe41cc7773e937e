extension People {
    /// More office holders of the Middle East.
    static let middleEastFromA = """
        abbas-ibrahim | {Abbas Ibrahim} | LB | m | ar:عباس إبراهيم | official 2011/2023
        abbas-mousavi | Abbas Mousavi | IR | m | en:Abbas Moussavi; fa:عباس موسوی | spokesperson 2019/2020
        abdallah-al-mouallimi | Abdallah {al-Mouallimi} | SA | m | ar:عبد الله المعلمي | ambassador@un 2011/2022
        abdul-aziz-al-hakim | Abdul Aziz {al-Hakim} | IQ | m | ar:عبد العزيز الحكيم | other 2003/2009
        abdul-malik-al-houthi | Abdul-Malik {al-Houthi} | YE | m | en:Abdul Malik al-Houthi; en:Abdulmalik al-Houthi; ar:عبد الملك الحوثي; de:Abdel-Malik al-Huthi | other 2004/
        abdul-rahman-al-attiyah | Abdul Rahman {al-Attiyah} | QA | m | ar:عبد الرحمن العطية | secretary_general@gcc 2002/2011
        abdulaziz-bin-salman | {Abdulaziz bin Salman} | SA | m | ar:عبد العزيز بن سلمان | minister 2019-09/
        abdullah-al-yahya | Abdullah {al-Yahya} | KW | m | en:Abdullah Ali al-Yahya; ar:عبد الله اليحيا | foreign_minister 2024-01/
        abdullah-bin-nasser | Abdullah {bin Nasser} | QA | m | en:Abdullah bin Nasser Al Thani; ar:عبد الله بن ناصر | head_of_government 2013-06/2020-01
        abdullah-ensour | Abdullah Ensour | JO | m | en:Abdullah al-Nsour; en:Abdullah Nsur; ar:عبد الله النسور | head_of_government 2012-10/2016-06
        abdullah-ocalan | Abdullah Öcalan | TR | m | en:Abdullah Ocalan | other 1978/
        abdullatif-al-zayani | Abdullatif {al-Zayani} | BH | m | en:Abdullatif bin Rashid Al Zayani; en:Abdullatif Al Zayani; ar:عبد اللطيف الزياني | secretary_general@gcc 2011/2020-01; foreign_minister 2020-02/
        abdulmalik-al-mekhlafi | Abdulmalik {al-Mekhlafi} | YE | m | en:Abdel-Malek al-Mekhlafi; ar:عبد الملك المخلافي | foreign_minister 2015/2018
        abu-obeida | {Abu Obeida} | PS | m | ar:أبو عبيدة | spokesperson 2002/2025
        abubakr-al-qirbi | Abubakr {al-Qirbi} | YE | m | en:Abu Bakr al-Qirbi; ar:أبو بكر القربي | foreign_minister 2001/2014
        adnan-mansour | Adnan Mansour | LB | m | ar:عدنان منصور | foreign_minister 2011/2014
        ahmad-al-abdullah | Ahmad {al-Abdullah} | KW | m | en:Ahmad Abdullah Al-Ahmad Al-Sabah; en:Ahmad al-Abdullah al-Sabah; ar:أحمد العبد الله | head_of_government 2024-05/
        ahmad-al-jarba | Ahmad {al-Jarba} | SY | m | en:Ahmad Jarba; en:Ahmed Jarba; ar:أحمد الجربا | other 2013/2014
        ahmad-al-nawaf | Ahmad {al-Nawaf} | KW | m | en:Ahmad Nawaf al-Sabah; ar:أحمد النواف | head_of_government 2022-07/2024-01
        ahmad-nasser-al-mohammed | Ahmad {Nasser al-Mohammed} | KW | m | en:Ahmad Nasser al-Mohammad al-Sabah; ar:أحمد ناصر المحمد | foreign_minister 2019-12/2022-10
        ahmad-vahidi | Ahmad Vahidi | IR | m | fa:احمد وحیدی | defence_minister 2009/2013; minister 2021/2024
        ahmed-awad-bin-mubarak | Ahmed {Awad bin Mubarak} | YE | m | ar:أحمد عوض بن مبارك | ambassador 2015/2020; foreign_minister 2020-12/2024-03; head_of_government 2024-02/2025-05
        ahmed-obaid-bin-dagher | Ahmed Obaid {bin Dagher} | YE | m | ar:أحمد عبيد بن دغر | head_of_government 2016-04/2018-10
        ahmed-qurei | Ahmed Qurei | PS | m | en:Ahmed Qureia; en:Abu Ala; ar:أحمد قريع | head_of_government 2003/2006; negotiator 2007/2009
        ahmet-necdet-sezer | Ahmet Necdet {Sezer} | TR | m | | head_of_state 2000-05/2007-08
        ahmet-uzumcu | Ahmet Üzümcü | TR | m | en:Ahmet Uzumcu | secretary_general@opcw 2010/2018
        aidarous-al-zubaidi | Aidarous {al-Zubaidi} | YE | m | en:Aidarous al-Zoubaidi; en:Aidrous al-Zubaidi; ar:عيدروس الزبيدي | other 2017/
        akbar-hashemi-rafsanjani | Akbar {Hashemi Rafsanjani} | IR | m | en:Akbar Rafsanjani; en:Ali Akbar Hashemi Rafsanjani; fa:اکبر هاشمی رفسنجانی; de:Akbar Haschemi Rafsandschani | head_of_state 1989/1997; official 1997/2017-01
        akif-cagatay-kilic | Akif Çağatay {Kılıç} | TR | m | en:Akif Cagatay Kilic | official 2023/
        ali-akbar-ahmadian | Ali Akbar {Ahmadian} | IR | m | fa:علی‌اکبر احمدیان | official 2023-05/2025-08
        ali-akbar-velayati | Ali Akbar {Velayati} | IR | m | fa:علی‌اکبر ولایتی; de:Ali Akbar Welajati | foreign_minister 1981/1997; official 1997/
        ali-al-dabbagh | Ali {al-Dabbagh} | IQ | m | ar:علي الدباغ | spokesperson 2006/2012
        ali-al-naimi | Ali {al-Naimi} | SA | m | ar:علي النعيمي | minister 1995/2016
        ali-al-shami | Ali {al-Shami} | LB | m | en:Ali Shami; ar:علي الشامي | foreign_minister 2009/2011
        ali-al-sistani | Ali {al-Sistani} | IQ | m | en:Ali Sistani; ar:علي السيستاني; fr:Ali Sistani; de:Ali al-Sistani | religious_leader 1992/
        ali-asghar-soltanieh | Ali Asghar {Soltanieh} | IR | m | fa:علی‌اصغر سلطانیه | ambassador 2006/2013
        ali-babacan | Ali Babacan | TR | m | | foreign_minister 2007-08/2009-05; official 2009/2015; other 2020/
        ali-mamlouk | Ali Mamlouk | SY | m | ar:علي مملوك | official 2012/2024
        ali-mohsen-al-ahmar | Ali Mohsen {al-Ahmar} | YE | m | ar:علي محسن الأحمر | official 2016/2022
        ali-shamkhani | Ali Shamkhani | IR | m | fa:علی شمخانی; de:Ali Schamchani | official 2013/2023
        amir-hatami | Amir Hatami | IR | m | fa:امیر حاتمی | defence_minister 2017/2021
        amir-ohana | Amir Ohana | IL | m | he:אמיר אוחנה | minister 2019/2021; legislator 2022-12/
        amir-peretz | Amir Peretz | IL | m | he:עמיר פרץ | defence_minister 2006-05/2007-06; minister 2013/2014; minister 2020/2021
        amir-saeid-iravani | Amir Saeid {Iravani} | IR | m | en:Amir Saeed Iravani; fa:امیر سعید ایروانی | ambassador@un 2022/
        ammar-al-hakim | Ammar {al-Hakim} | IQ | m | ar:عمار الحكيم | other 2009/
        asma-al-assad | {Asma al-Assad} | SY | f | ar:أسماء الأسد | other 2000/2024
        aviv-kochavi | Aviv Kochavi | IL | m | en:Aviv Kohavi; he:אביב כוכבי | official 2019/2023-01
        ayelet-shaked | Ayelet Shaked | IL | f | he:איילת שקד | minister 2015/2019; minister 2021/2022
        aziz-nasirzadeh | Aziz Nasirzadeh | IR | m | fa:عزیز نصیرزاده | defence_minister 2024-08/
        bafel-talabani | {Bafel Talabani} | IQ | m | ar:بافل طالباني | other 2020/
        bahram-ghasemi | Bahram Ghasemi | IR | m | en:Bahram Qasemi; fa:بهرام قاسمی | spokesperson 2016/2019
        bandar-bin-sultan | Bandar {bin Sultan} | SA | m | ar:بندر بن سلطان | ambassador 1983/2005; official 2005/2015
        bartholomew-i | {Bartholomew I} | TR | m | en:Ecumenical Patriarch Bartholomew; en:Patriarch Bartholomew; nl:patriarch Bartholomeus; de:Patriarch Bartholomäus; fr:patriarche Bartholomée; es:patriarca Bartolomé | religious_leader 1991-11/
        basem-naim | Basem Naim | PS | m | ar:باسم نعيم | other 2006/
        bashar-jaafari | Bashar {Jaafari} | SY | m | en:Bashar al-Jaafari; en:Bashar Ja'afari; ar:بشار الجعفري | ambassador@un 2006/2020; official 2020/2024
        bassam-al-sabbagh | Bassam {al-Sabbagh} | SY | m | en:Bassam Sabbagh; ar:بسام صباغ | ambassador@un 2020/2023; foreign_minister 2024-09/2024-12
        bechara-al-rai | Bechara {al-Rai} | LB | m | en:Bechara Boutros al-Rahi; en:Bechara al-Rahi; ar:بشارة الراعي; fr:Béchara Raï | religious_leader 2011/
        behrouz-kamalvandi | Behrouz Kamalvandi | IR | m | fa:بهروز کمالوندی | spokesperson 2014/
        bekir-bozdag | Bekir Bozdağ | TR | m | en:Bekir Bozdag | minister 2011/2023
        berat-albayrak | Berat Albayrak | TR | m | | minister 2015/2020
        bijan-zanganeh | Bijan Zanganeh | IR | m | en:Bijan Namdar Zanganeh; fa:بیژن زنگنه | minister 1997/2005; minister 2013/2021
        bouthaina-shaaban | Bouthaina Shaaban | SY | f | en:Buthaina Shaaban; ar:بثينة شعبان | official 2002/2024
        burhan-ghalioun | Burhan Ghalioun | SY | m | ar:برهان غليون | other 2011/2012
        cevdet-yilmaz | Cevdet Yılmaz | TR | m | en:Cevdet Yilmaz | minister 2009/2015; official 2023-06/
        charbel-wehbe | Charbel Wehbe | LB | m | ar:شربل وهبة | foreign_minister 2020-08/2021-05
        dan-meridor | Dan Meridor | IL | m | he:דן מרידור | official 2009/2013
        daniel-hagari | Daniel Hagari | IL | m | he:דניאל הגרי | spokesperson 2023/2025
        danny-danon | Danny Danon | IL | m | he:דני דנון | ambassador@un 2015/2020; ambassador@un 2024/
        david-mencer | David Mencer | IL | m | | spokesperson 2024/
        devlet-bahceli | Devlet Bahçeli | TR | m | en:Devlet Bahceli | other 1997/
        egemen-bagis | Egemen Bağış | TR | m | en:Egemen Bagis | minister 2009/2013
        ekmeleddin-ihsanoglu | Ekmeleddin İhsanoğlu | TR | m | en:Ekmeleddin Ihsanoglu | secretary_general@oic 2005/2013
        ekrem-imamoglu | Ekrem İmamoğlu | TR | m | en:Ekrem Imamoglu | official 2019/2025
        emine-erdogan | {Emine Erdoğan} | TR | f | en:Emine Erdogan | other 2003/
        emmanuel-nahshon | Emmanuel Nahshon | IL | m | | spokesperson 2014/2019
        erfan-al-hayali | Erfan {al-Hayali} | IQ | m | ar:عرفان الحيالي | defence_minister 2017/2018
        eshaq-jahangiri | Eshaq Jahangiri | IR | m | fa:اسحاق جهانگیری | official 2013/2021
        esmaeil-baghaei | Esmaeil Baghaei | IR | m | en:Esmail Baghaei; en:Esmaeil Baqaei; fa:اسماعیل بقائی; de:Ismail Baghai | spokesperson 2024-10/
        esmail-qaani | Esmail Qaani | IR | m | en:Esmail Ghaani; fa:اسماعیل قاآنی | official 2020/
        eyal-zamir | Eyal Zamir | IL | m | he:אייל זמיר | official 2025-03/
        eylon-levy | Eylon Levy | IL | m | | spokesperson 2023/2024
        fahd-bin-mahmoud | Fahd {bin Mahmoud} | OM | m | en:Fahd bin Mahmoud Al Said; ar:فهد بن محمود | official 1979/
        fahrettin-altun | Fahrettin Altun | TR | m | | spokesperson 2018/2025
        falih-al-fayyadh | Falih {al-Fayyadh} | IQ | m | en:Faleh al-Fayyad; en:Falih al-Fayyad; ar:فالح الفياض | official 2010/
        farouk-al-sharaa | Farouk {al-Sharaa} | SY | m | en:Farouk al-Shara; en:Faruq al-Sharaa; ar:فاروق الشرع | foreign_minister 1984/2006; official 2006/2014
        fatih-birol | Fatih Birol | TR | m | | official@iea 2015/
        fawzi-salloukh | Fawzi Salloukh | LB | m | ar:فوزي صلوخ | foreign_minister 2005/2009
        fayez-al-tarawneh | Fayez {al-Tarawneh} | JO | m | en:Fayez Tarawneh; ar:فايز الطراونة | head_of_government 2012/2012
        fikri-isik | Fikri Işık | TR | m | en:Fikri Isik | defence_minister 2016-05/2017-07
        fuat-oktay | Fuat Oktay | TR | m | | official 2018-07/2023-06
        gadi-eisenkot | Gadi Eisenkot | IL | m | en:Gadi Eizenkot; he:גדי איזנקוט | official 2015/2019-01; minister 2023-10/2024-06
        gal-hirsch | Gal Hirsch | IL | m | he:גל הירש | official 2023/
        george-sabra | George Sabra | SY | m | ar:جورج صبرة | other 2012/2015
        gilad-erdan | Gilad Erdan | IL | m | he:גלעד ארדן | minister 2009/2020; ambassador 2020/2024
        hadi-al-bahra | Hadi {al-Bahra} | SY | m | en:Hadi Albahra; ar:هادي البحرة | other 2014/2025
        haitham-al-ghais | Haitham {al-Ghais} | KW | m | ar:هيثم الغيص | secretary_general@opec 2022/
        hamad-bin-khalifa | Hamad {bin Khalifa} | QA | m | en:Hamad bin Khalifa Al Thani; ar:حمد بن خليفة | monarch 1995-06/2013-06
        hamdan-bin-mohammed | Hamdan {bin Mohammed} | AE | m | en:Hamdan bin Mohammed Al Maktoum; ar:حمدان بن محمد | monarch 2008/; defence_minister 2024-07/
        hanan-ashrawi | Hanan Ashrawi | PS | f | ar:حنان عشراوي | official 2009/2020
        hani-al-mulki | Hani {al-Mulki} | JO | m | en:Hani Mulki; ar:هاني الملقي | head_of_government 2016-06/2018-06
        hassan-firouzabadi | Hassan Firouzabadi | IR | m | fa:حسن فیروزآبادی | official 1989/2016
        hassan-khomeini | Hassan Khomeini | IR | m | fa:حسن خمینی | religious_leader 1995/
        herzi-halevi | Herzi Halevi | IL | m | he:הרצי הלוי | official 2023-01/2025-03
        hossein-dehghan | Hossein Dehghan | IR | m | fa:حسین دهقان | defence_minister 2013/2017
        hossein-salami | Hossein Salami | IR | m | fa:حسین سلامی | official 2019/2025-06
        husam-zomlot | Husam Zomlot | PS | m | ar:حسام زملط | ambassador 2017/
        hussein-arnous | Hussein Arnous | SY | m | ar:حسين عرنوس | head_of_government 2020/2024-09
        hussein-bin-abdullah | {Hussein bin Abdullah} | JO | m | en:Hussein bin Abdullah II; en:Al Hussein bin Abdullah II; ar:الحسين بن عبد الله | monarch 2009/
        ibrahim-al-assaf | Ibrahim {al-Assaf} | SA | m | ar:إبراهيم العساف | minister 1996/2016; foreign_minister 2018-12/2019-10
        ilham-ahmed | {Ilham Ahmed} | SY | f | en:Elham Ahmad; ar:إلهام أحمد | other 2015/
        imad-khamis | Imad Khamis | SY | m | ar:عماد خميس | head_of_government 2016/2020
        ismet-yilmaz | İsmet Yılmaz | TR | m | en:Ismet Yilmaz | defence_minister 2011/2015; defence_minister 2015/2016
        iyad-allawi | Iyad Allawi | IQ | m | en:Ayad Allawi; ar:إياد علاوي | head_of_government 2004/2005; other 2005/
        iyad-madani | Iyad {Madani} | SA | m | en:Iyad bin Amin Madani; ar:إياد مدني | secretary_general@oic 2014/2016
        jaber-al-mubarak | Jaber {al-Mubarak} | KW | m | en:Jaber al-Mubarak al-Sabah; ar:جابر المبارك | head_of_government 2011/2019
        jibril-rajoub | Jibril Rajoub | PS | m | ar:جبريل الرجوب | official 2006/
        """

    /// The same from K on.
    static let middleEastFromK = """
        kamal-kharazi | Kamal Kharazi | IR | m | en:Kamal Kharrazi; fa:کمال خرازی | foreign_minister 1997/2005; official 2006/
        kazem-gharibabadi | Kazem {Gharibabadi} | IR | m | fa:کاظم غریب‌آبادی | ambassador 2018/2021; official 2024/
        kemal-kilicdaroglu | Kemal Kılıçdaroğlu | TR | m | en:Kemal Kilicdaroglu | other 2010/2023-11
        khaled-al-obeidi | Khaled {al-Obeidi} | IQ | m | ar:خالد العبيدي | defence_minister 2014/2016
        khaled-al-yamani | Khaled {al-Yamani} | YE | m | ar:خالد اليماني | foreign_minister 2018/2019
        khaled-bahah | Khaled Bahah | YE | m | ar:خالد بحاح | head_of_government 2014-11/2016-04
        khaled-bin-mohamed | Khaled {bin Mohamed} | AE | m | en:Khaled bin Mohamed bin Zayed; en:Khaled bin Mohamed bin Zayed Al Nahyan; ar:خالد بن محمد بن زايد | monarch 2023-03/
        khaled-khoja | Khaled Khoja | SY | m | ar:خالد خوجة | other 2015/2016
        khalid-al-falih | Khalid {al-Falih} | SA | m | ar:خالد الفالح | minister 2016/2019; minister 2020/
        khalid-bin-ahmed | Khalid {bin Ahmed} | BH | m | en:Khalid bin Ahmed Al Khalifa; en:Khaled bin Ahmed al-Khalifa; ar:خالد بن أحمد | foreign_minister 2005/2020-02
        khalid-bin-khalifa | Khalid {bin Khalifa} | QA | m | en:Khalid bin Khalifa Al Thani; en:Khalid bin Khalifa bin Abdulaziz Al Thani; ar:خالد بن خليفة | head_of_government 2020-01/2023-03
        khalifa-bin-salman | Khalifa {bin Salman} | BH | m | en:Khalifa bin Salman Al Khalifa; ar:خليفة بن سلمان | head_of_government 1971/2020-11
        khalifa-bin-zayed | Khalifa {bin Zayed} | AE | m | en:Khalifa bin Zayed Al Nahyan; ar:خليفة بن زايد | head_of_state 2004-11/2022-05
        khalifa-shaheen-almarar | Khalifa {Shaheen Almarar} | AE | m | en:Khalifa Shaheen Al Marar | minister 2021/
        lana-nusseibeh | Lana Nusseibeh | AE | f | | ambassador@un 2013/2024; official 2024/
        lior-haiat | Lior Haiat | IL | m | | spokesperson 2019/2024
        lolwah-al-khater | Lolwah {al-Khater} | QA | f | en:Lolwah Al Khater; ar:لولوة الخاطر | spokesperson 2017/2021; minister 2023/
        maeen-abdulmalik | Maeen {Abdulmalik} | YE | m | en:Maeen Abdulmalik Saeed; ar:معين عبد الملك | head_of_government 2018-10/2024-02
        mahdi-al-mashat | Mahdi {al-Mashat} | YE | m | ar:مهدي المشاط | other 2018/
        mahmoud-al-zahar | Mahmoud {al-Zahar} | PS | m | en:Mahmoud Zahar; ar:محمود الزهار | other 1992/
        majed-al-ansari | Majed {al-Ansari} | QA | m | en:Majed Al Ansari; ar:ماجد الأنصاري | spokesperson 2022/
        majed-faraj | Majed Faraj | PS | m | ar:ماجد فرج | official 2009/
        majid-takht-ravanchi | Majid {Takht-Ravanchi} | IR | m | en:Majid Takht Ravanchi; fa:مجید تخت‌روانچی | official 2013/2018; ambassador@un 2019/2022; official 2024/
        mansour-bin-zayed | Mansour {bin Zayed} | AE | m | en:Mansour bin Zayed Al Nahyan; ar:منصور بن زايد | official 2009/
        marouf-al-bakhit | Marouf {al-Bakhit} | JO | m | en:Marouf Bakhit; ar:معروف البخيت | head_of_government 2005/2007; head_of_government 2011/2011
        marwan-barghouti | Marwan Barghouti | PS | m | ar:مروان البرغوثي; fr:Marwan Barghouti | other 2002/
        marzieh-afkham | Marzieh Afkham | IR | f | fa:مرضیه افخم | spokesperson 2013/2015
        masrour-barzani | Masrour Barzani | IQ | m | ar:مسرور بارزاني | official 2019/
        mazloum-abdi | {Mazloum Abdi} | SY | m | en:Mazlum Abdi; ar:مظلوم عبدي | other 2015/
        mehdi-karroubi | Mehdi Karroubi | IR | m | en:Mehdi Karoubi; fa:مهدی کروبی | other 2009/
        mehmet-simsek | Mehmet Şimşek | TR | m | en:Mehmet Simsek | minister 2009/2015; official 2015/2018; minister 2023-06/
        meir-ben-shabbat | Meir {Ben-Shabbat} | IL | m | en:Meir Ben Shabbat; he:מאיר בן שבת | official 2017/2021
        meir-dagan | Meir Dagan | IL | m | he:מאיר דגן | official 2002/2011
        michael-herzog | {Michael Herzog} | IL | m | he:מיכאל הרצוג | ambassador 2021/2025
        michael-oren | Michael Oren | IL | m | he:מיכאל אורן | ambassador 2009/2013
        mir-hossein-mousavi | Mir Hossein {Mousavi} | IR | m | en:Mir-Hossein Mousavi; fa:میرحسین موسوی; fr:Mir Hossein Moussavi; es:Mir Husein Musaví | other 2009/
        moaz-al-khatib | Moaz {al-Khatib} | SY | m | en:Moaz Khatib; en:Mouaz al-Khatib; ar:معاذ الخطيب | other 2012/2013
        mohamed-al-hassan | Mohamed {al-Hassan} | OM | m | en:Mohamed Al Hassan | ambassador@un 2019/2024; envoy@un 2024/
        mohamed-ali-al-hakim | Mohamed Ali {al-Hakim} | IQ | m | ar:محمد علي الحكيم | foreign_minister 2018-10/2020-06
        mohammad-al-sabah | Mohammad {al-Sabah} | KW | m | en:Mohammad Sabah Al-Salem Al-Sabah; ar:محمد صباح السالم الصباح | foreign_minister 2003/2011; head_of_government 2024-01/2024-05
        mohammad-ali-jafari | Mohammad Ali {Jafari} | IR | m | en:Mohammad-Ali Jafari; fa:محمدعلی جعفری | official 2007/2019
        mohammad-bagher-ghalibaf | Mohammad Bagher {Ghalibaf} | IR | m | en:Mohammad Baqer Qalibaf; en:Mohammad Bagher Qalibaf; fa:محمدباقر قالیباف; de:Mohammed Bagher Ghalibaf | legislator 2020-05/
        mohammad-bagheri | Mohammad Bagheri | IR | m | en:Mohammad Hossein Bagheri; fa:محمد باقری | official 2016/2025-06
        mohammad-dahlan | Mohammad Dahlan | PS | m | en:Mohammed Dahlan; ar:محمد دحلان | other 2006/
        mohammad-eslami | Mohammad Eslami | IR | m | fa:محمد اسلامی | official 2021/
        mohammad-ghazi-al-jalali | Mohammad Ghazi {al-Jalali} | SY | m | en:Mohammed Ghazi al-Jalali; ar:محمد غازي الجلالي | head_of_government 2024-09/2024-12
        mohammad-mokhber | Mohammad Mokhber | IR | m | fa:محمد مخبر | official 2021/2024; head_of_state 2024-05/2024-07
        mohammad-raad | Mohammad Raad | LB | m | ar:محمد رعد | legislator 1992/
        mohammad-reza-aref | Mohammad Reza {Aref} | IR | m | en:Mohammad-Reza Aref; fa:محمدرضا عارف | official 2001/2005; official 2024-07/
        mohammad-reza-ashtiani | Mohammad Reza {Ashtiani} | IR | m | en:Mohammad-Reza Ashtiani; fa:محمدرضا آشتیانی | defence_minister 2021/2024
        mohammed-abdulsalam | Mohammed {Abdulsalam} | YE | m | en:Mohammed Abdul-Salam; en:Mohammed Abdelsalam; ar:محمد عبد السلام | spokesperson 2007/; negotiator 2015/
        mohammed-al-bashir | Mohammed {al-Bashir} | SY | m | en:Mohammad al-Bashir; ar:محمد البشير | head_of_government 2024-12/2025-03
        mohammed-al-hadhrami | Mohammed {al-Hadhrami} | YE | m | ar:محمد الحضرمي | foreign_minister 2019/2020
        mohammed-al-halbousi | Mohammed {al-Halbousi} | IQ | m | en:Mohamed al-Halbousi; ar:محمد الحلبوسي | legislator 2018/2023
        mohammed-al-jaber | Mohammed {Al Jaber} | SA | m | en:Mohammed al-Jaber; en:Mohammed Saeed Al Jaber; ar:محمد آل جابر | ambassador 2014/
        mohammed-al-khulaifi | Mohammed {al-Khulaifi} | QA | m | en:Mohammed bin Abdulaziz al-Khulaifi; en:Mohammed Al Khulaifi; ar:محمد الخليفي | minister 2023/
        mohammed-alloush | Mohammed Alloush | SY | m | ar:محمد علوش | negotiator 2016/2017
        mohammed-basindawa | Mohammed {Basindawa} | YE | m | en:Mohammed Basindwa; ar:محمد باسندوة | head_of_government 2011-12/2014-09
        mohammed-bin-nayef | Mohammed {bin Nayef} | SA | m | en:Mohammed bin Nayef Al Saud; ar:محمد بن نايف | minister 2012/2017-06; monarch 2015-04/2017-06
        mohammed-deif | Mohammed Deif | PS | m | ar:محمد الضيف | other 2002/2024-07
        mohammed-sinwar | {Mohammed Sinwar} | PS | m | ar:محمد السنوار | other 2020/2025-05
        mojtaba-khamenei | {Mojtaba Khamenei} | IR | m | fa:مجتبی خامنه‌ای | other 2005/
        moshe-katsav | Moshe {Katsav} | IL | m | he:משה קצב | head_of_state 2000-08/2007-07
        mousa-abu-marzouk | Mousa {Abu Marzouk} | PS | m | en:Moussa Abu Marzouk; ar:موسى أبو مرزوق | other 1992/
        moza-bint-nasser | Moza {bint Nasser} | QA | f | en:Sheikha Moza; en:Moza bint Nasser al-Missned; ar:موزا بنت ناصر | monarch 1995/
        muqrin-bin-abdulaziz | Muqrin {bin Abdulaziz} | SA | m | ar:مقرن بن عبد العزيز | monarch 2015-01/2015-04
        muqtada-al-sadr | Muqtada {al-Sadr} | IQ | m | en:Moqtada al-Sadr; ar:مقتدى الصدر; fr:Moqtada al-Sadr; de:Muktada al-Sadr; es:Muqtada al Sader | religious_leader 2003/
        murhaf-abu-qasra | Murhaf {Abu Qasra} | SY | m | ar:مرهف أبو قصرة | defence_minister 2024-12/
        musaad-al-aiban | Musaad {al-Aiban} | SA | m | en:Musaed al-Aiban; ar:مساعد العيبان | official 2018/
        mustafa-sentop | Mustafa Şentop | TR | m | en:Mustafa Sentop | legislator 2019/2023
        mutlaq-al-qahtani | Mutlaq {al-Qahtani} | QA | m | en:Mutlaq bin Majed al-Qahtani | envoy 2017/
        nabil-abu-rudeineh | Nabil {Abu Rudeineh} | PS | m | en:Nabil Abu Rdainah; ar:نبيل أبو ردينة | spokesperson 1994/; official 2018/2024
        nabil-shaath | Nabil Shaath | PS | m | ar:نبيل شعث | negotiator 1993/2010; official 2010/2020
        nader-al-dahabi | Nader {al-Dahabi} | JO | m | en:Nader Dahabi; ar:نادر الذهبي | head_of_government 2007/2009-12
        naim-qassem | Naim Qassem | LB | m | en:Naim Kassem; ar:نعيم قاسم; fr:Naïm Qassem; de:Naim Kassim | other 1991/
        nasr-al-hariri | Nasr {al-Hariri} | SY | m | en:Nasr Hariri; ar:نصر الحريري | other 2017/2021
        nasser-al-mohammed | Nasser {al-Mohammed} | KW | m | en:Nasser Mohammed al-Sabah; ar:ناصر المحمد | head_of_government 2006/2011
        nasser-kanaani | Nasser Kanaani | IR | m | en:Nasser Kanani; fa:ناصر کنعانی | spokesperson 2022/2024
        nassif-hitti | Nassif Hitti | LB | m | ar:ناصيف حتي | foreign_minister 2020-01/2020-08
        nassir-abdulaziz-al-nasser | Nassir Abdulaziz {al-Nasser} | QA | m | | official@un-general-assembly 2011/2012
        nayef-al-hajraf | Nayef {al-Hajraf} | KW | m | ar:نايف الحجرف | secretary_general@gcc 2020-02/2023
        nayef-bin-abdulaziz | Nayef {bin Abdulaziz} | SA | m | ar:نايف بن عبد العزيز | minister 1975/2012; monarch 2011/2012-06
        nir-barkat | Nir Barkat | IL | m | he:ניר ברקת | minister 2022-12/
        nitzan-alon | Nitzan Alon | IL | m | he:ניצן אלון | negotiator 2023/2025
        numan-kurtulmus | Numan Kurtulmuş | TR | m | en:Numan Kurtulmus | official 2014/2018; legislator 2023-06/
        nurettin-canikli | Nurettin Canikli | TR | m | | defence_minister 2017-07/2018-07
        omar-razzaz | Omar Razzaz | JO | m | en:Omar al-Razzaz; ar:عمر الرزاز | head_of_government 2018-06/2020-10
        omer-bolat | Ömer Bolat | TR | m | en:Omer Bolat | minister 2023-06/
        omer-celik | Ömer Çelik | TR | m | en:Omer Celik | minister 2013/2018; spokesperson 2018/
        oncu-keceli | Öncü Keçeli | TR | m | en:Oncu Keceli | spokesperson 2023/
        oren-marmorstein | Oren Marmorstein | IL | m | | spokesperson 2023/
        osama-al-nujaifi | Osama {al-Nujaifi} | IQ | m | ar:أسامة النجيفي | legislator 2010/2014; official 2014/2018
        osama-hamdan | Osama Hamdan | PS | m | ar:أسامة حمدان | other 1998/
        ozgur-ozel | Özgür Özel | TR | m | en:Ozgur Ozel | other 2023-11/
        qasim-al-araji | Qasim {al-Araji} | IQ | m | en:Qassim al-Araji; ar:قاسم الأعرجي | minister 2017/2018; official 2020/
        qubad-talabani | {Qubad Talabani} | IQ | m | ar:قوباد طالباني | official 2014/
        raed-al-saleh | Raed {al-Saleh} | SY | m | en:Raed Saleh; ar:رائد الصالح | other 2014/2025; minister 2025-03/
        rami-hamdallah | Rami Hamdallah | PS | m | en:Rami al-Hamdallah; ar:رامي الحمد الله | head_of_government 2013-06/2019-04
        ramin-mehmanparast | Ramin Mehmanparast | IR | m | fa:رامین مهمان‌پرست | spokesperson 2009/2013
        reem-al-hashimy | Reem {al-Hashimy} | AE | f | en:Reem Al Hashimy; ar:ريم الهاشمي | minister 2008/
        reema-bint-bandar | Reema {bint Bandar} | SA | f | en:Reema bint Bandar Al Saud; en:Reema bint Bandar bin Sultan; ar:ريما بنت بندر | ambassador 2019/
        reza-najafi | Reza Najafi | IR | m | fa:رضا نجفی | ambassador 2013/2018
        reza-pahlavi | Reza Pahlavi | IR | m | fa:رضا پهلوی | other 1980/
        riad-salameh | Riad Salameh | LB | m | ar:رياض سلامة | official 1993/2023
        riyad-hijab | Riyad Hijab | SY | m | en:Riad Hijab; ar:رياض حجاب; fr:Riad Hijab; de:Riad Hidschab | head_of_government 2012-06/2012-08; other 2015/2017
        riyad-mansour | Riyad Mansour | PS | m | ar:رياض منصور; fr:Riad Mansour | ambassador@un 2005/
        ronen-bar | Ronen Bar | IL | m | he:רונן בר | official 2021-10/2025-06
        """

    /// The same from S on.
    static let middleEastFromS = """
        saeed-khatibzadeh | Saeed Khatibzadeh | IR | m | fa:سعید خطیب‌زاده | spokesperson 2020/2022; official 2024/
        saleem-al-jabouri | Saleem {al-Jabouri} | IQ | m | en:Salim al-Jabouri; ar:سليم الجبوري | legislator 2014/2018
        saleh-al-arouri | Saleh {al-Arouri} | PS | m | ar:صالح العاروري | other 2010/2024-01
        salem-al-abdullah | Salem {al-Abdullah} | KW | m | en:Salem Abdullah Al-Jaber Al-Sabah; ar:سالم عبد الله الجابر الصباح | foreign_minister 2022-10/2024-01
        salem-bin-breik | Salem {bin Breik} | YE | m | en:Salem Saleh bin Braik; ar:سالم بن بريك | head_of_government 2025-05/
        salman-bin-hamad | Salman {bin Hamad} | BH | m | en:Salman bin Hamad Al Khalifa; ar:سلمان بن حمد | monarch 1999/; head_of_government 2020-11/
        sami-abu-zuhri | Sami {Abu Zuhri} | PS | m | ar:سامي أبو زهري | spokesperson 2006/
        samir-geagea | Samir Geagea | LB | m | ar:سمير جعجع | other 2005/
        samir-rifai | Samir Rifai | JO | m | en:Samir al-Rifai; ar:سمير الرفاعي | head_of_government 2009-12/2011-02
        sara-netanyahu | {Sara Netanyahu} | IL | f | he:שרה נתניהו | other 1996/
        saud-bin-abdulrahman | {Saud bin Abdulrahman} | QA | m | en:Saoud bin Abdulrahman Al Thani; en:Saud bin Abdulrahman Al Thani | defence_minister 2024-11/
        sedat-onal | Sedat Önal | TR | m | en:Sedat Onal | official 2017/2023; ambassador 2023/
        selahattin-demirtas | Selahattin Demirtaş | TR | m | en:Selahattin Demirtas | other 2010/2018
        shaul-mofaz | Shaul Mofaz | IL | m | he:שאול מופז | defence_minister 2002/2006; other 2012/2013
        shaya-al-zindani | Shaya {al-Zindani} | YE | m | en:Shaya Mohsen al-Zindani; ar:شائع الزنداني | foreign_minister 2024-03/
        silvan-shalom | Silvan Shalom | IL | m | he:סילבן שלום | foreign_minister 2003/2006; minister 2009/2015
        sima-bahous | Sima Bahous | JO | f | | official@un 2021/
        simon-karam | Simon Karam | LB | m | ar:سيمون كرم | negotiator 2025/
        suleiman-frangieh | Suleiman Frangieh | LB | m | en:Sleiman Frangieh; ar:سليمان فرنجية; fr:Sleimane Frangié | other 2005/
        suleyman-soylu | Süleyman Soylu | TR | m | en:Suleyman Soylu | minister 2016/2023
        sultan-al-jaber | Sultan {Al Jaber} | AE | m | en:Sultan al-Jaber; en:Sultan Ahmed al-Jaber; ar:سلطان الجابر | minister 2020/
        sultan-bin-abdulaziz | Sultan {bin Abdulaziz} | SA | m | ar:سلطان بن عبد العزيز | defence_minister 1963/2011-10
        taher-al-nounou | Taher {al-Nounou} | PS | m | ar:طاهر النونو | spokesperson 2007/
        tahnoun-bin-zayed | Tahnoun {bin Zayed} | AE | m | en:Tahnoon bin Zayed Al Nahyan; en:Tahnoun bin Zayed Al Nahyan; ar:طحنون بن زايد | official 2016/
        tamir-pardo | Tamir Pardo | IL | m | he:תמיר פרדו | official 2011/2016
        tanju-bilgic | Tanju Bilgiç | TR | m | en:Tanju Bilgic | spokesperson 2013/2016; spokesperson 2021/2023
        tarek-mitri | Tarek Mitri | LB | m | ar:طارق متري | foreign_minister 2008/2008; envoy@un 2012/2014; official 2025-02/
        tareq-saleh | {Tareq Saleh} | YE | m | ar:طارق صالح | official 2022/
        turki-al-faisal | Turki {al-Faisal} | SA | m | ar:تركي الفيصل; en:Turki bin Faisal | official 1979/2001; ambassador 2003/2006
        uzi-arad | Uzi Arad | IL | m | he:עוזי ארד | official 2009/2011
        varsen-aghabekian-shahin | Varsen {Aghabekian Shahin} | PS | f | en:Varsen Aghabekian | minister 2024-03/2025; foreign_minister 2025/
        vecdi-gonul | Vecdi Gönül | TR | m | en:Vecdi Gonul | defence_minister 2002/2011; defence_minister 2015/2015
        volkan-bozkir | Volkan Bozkır | TR | m | en:Volkan Bozkir | minister 2014/2016; official@un-general-assembly 2020/2021
        wael-al-halqi | Wael {al-Halqi} | SY | m | en:Wael al-Halki; ar:وائل الحلقي | head_of_government 2012-08/2016
        waleed-al-khereiji | Waleed {al-Khereiji} | SA | m | en:Waleed Elkhereiji; ar:وليد الخريجي | official 2020/
        walid-jumblatt | Walid Jumblatt | LB | m | ar:وليد جنبلاط; fr:Walid Joumblatt; de:Walid Dschumblat | other 1977/2023
        yaakov-amidror | Yaakov Amidror | IL | m | he:יעקב עמידרור | official 2011/2013
        yahya-saree | Yahya Saree | YE | m | en:Yahya Sarea; ar:يحيى سريع | spokesperson 2018/
        yair-golan | Yair Golan | IL | m | he:יאיר גולן | other 2024/
        yasar-yakis | Yaşar Yakış | TR | m | en:Yasar Yakis | foreign_minister 2002/2003
        yazid-bin-farhan | Yazid {bin Farhan} | SA | m | en:Yazid bin Mohammed bin Fahd al-Farhan | envoy 2024/
        yigal-palmor | Yigal Palmor | IL | m | | spokesperson 2008/2014
        yitzhak-molcho | Yitzhak Molcho | IL | m | en:Isaac Molho; he:יצחק מולכו | negotiator 2009/2018
        yossi-cohen | Yossi Cohen | IL | m | he:יוסי כהן | official 2016/2021-06
        yousef-al-otaiba | Yousef {Al Otaiba} | AE | m | en:Yousef al-Otaiba; ar:يوسف العتيبة | ambassador 2008/
        yousef-al-othaimeen | Yousef {al-Othaimeen} | SA | m | en:Yousef Al-Othaimeen; ar:يوسف العثيمين | secretary_general@oic 2016/2021
        yuli-edelstein | Yuli Edelstein | IL | m | he:יולי אדלשטיין | legislator 2013/2020; minister 2020/2021; legislator 2022/
        zeina-akar | Zeina Akar | LB | f | ar:زينة عكر | defence_minister 2020/2021
        ziyad-al-nakhalah | Ziyad {al-Nakhalah} | PS | m | en:Ziad al-Nakhala; ar:زياد النخالة | other 2018/
        """
}
