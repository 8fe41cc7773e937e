extension Coordinates {
    /// Cities of Asia from India eastward and of the Pacific.
    static let asiaAndPacific = """
        Adelaide | AU | -34.93 | 138.60
        Alice Springs | AU | -23.70 | 133.88
        Brisbane | AU | -27.47 | 153.03
        Gold Coast | AU | -28.02 | 153.40
        Hobart | AU | -42.88 | 147.33
        Melbourne | AU | -37.81 | 144.96
        Perth | AU | -31.95 | 115.86
        Sydney | AU | -33.87 | 151.21
        Townsville | AU | -19.26 | 146.82
        Chittagong | BD | 22.34 | 91.83
        Cox's Bazar | BD | 21.44 | 91.98
        Khulna | BD | 22.82 | 89.55
        Rajshahi | BD | 24.37 | 88.60
        Sylhet | BD | 24.90 | 91.87
        Anji | CN | 30.63 | 119.68
        Beidaihe | CN | 39.83 | 119.48
        Boao | CN | 19.16 | 110.58
        Changchun | CN | 43.88 | 125.32
        Changsha | CN | 28.23 | 112.94
        Chengdu | CN | 30.66 | 104.07
        Chongqing | CN | 29.56 | 106.55
        Dalian | CN | 38.91 | 121.61
        Dandong | CN | 40.12 | 124.39
        Dongguan | CN | 23.02 | 113.75
        Fuzhou | CN | 26.07 | 119.30
        Guangzhou | CN | 23.13 | 113.26
        Guilin | CN | 25.27 | 110.29
        Guiyang | CN | 26.58 | 106.71
        Haikou | CN | 20.04 | 110.34
        Hangzhou | CN | 30.27 | 120.15
        Harbin | CN | 45.76 | 126.64
        Hefei | CN | 31.86 | 117.28
        Hohhot | CN | 40.81 | 111.66
        Hotan | CN | 37.11 | 79.92
        Huangshan | CN | 29.71 | 118.34
        Jinan | CN | 36.67 | 117.00
        Kashgar | CN | 39.47 | 75.99
        Khorgos | CN | 44.21 | 80.41
        Kunming | CN | 25.04 | 102.71
        Lanzhou | CN | 36.06 | 103.83
        Lhasa | CN | 29.65 | 91.12
        Macau | CN | 22.20 | 113.55
        Nanchang | CN | 28.68 | 115.86
        Nanjing | CN | 32.06 | 118.80
        Nanning | CN | 22.82 | 108.32
        Ningbo | CN | 29.87 | 121.54
        Qingdao | CN | 36.07 | 120.38
        Sanya | CN | 18.25 | 109.51
        Shanghai | CN | 31.23 | 121.47
        Shenyang | CN | 41.80 | 123.43
        Shenzhen | CN | 22.54 | 114.06
        Shigatse | CN | 29.27 | 88.88
        Shijiazhuang | CN | 38.04 | 114.51
        Suzhou | CN | 31.30 | 120.59
        Taiyuan | CN | 37.87 | 112.55
        Tianjin | CN | 39.13 | 117.20
        Tunxi | CN | 29.71 | 118.34
        Urumqi | CN | 43.83 | 87.61
        Weihai | CN | 37.51 | 122.12
        Wuhan | CN | 30.59 | 114.31
        Wuxi | CN | 31.57 | 120.30
        Wuzhen | CN | 30.75 | 120.49
        Xi'an | CN | 34.26 | 108.94
        Xiamen | CN | 24.48 | 118.09
        Xining | CN | 36.62 | 101.78
        Yan'an | CN | 36.59 | 109.49
        Yantai | CN | 37.46 | 121.45
        Yinchuan | CN | 38.49 | 106.23
        Zhangjiakou | CN | 40.77 | 114.89
        Zhengzhou | CN | 34.75 | 113.63
        Zhuhai | CN | 22.27 | 113.57
        Hong Kong | HK | 22.28 | 114.16
        Banda Aceh | ID | 5.55 | 95.32
        Bandung | ID | -6.91 | 107.61
        Batam | ID | 1.13 | 104.05
        Bogor | ID | -6.60 | 106.80
        Borobudur | ID | -7.61 | 110.20
        Denpasar | ID | -8.65 | 115.22
        Jayapura | ID | -2.54 | 140.70
        Labuan Bajo | ID | -8.49 | 119.88
        Magelang | ID | -7.48 | 110.22
        Makassar | ID | -5.14 | 119.42
        Medan | ID | 3.59 | 98.67
        Nusa Dua | ID | -8.80 | 115.23
        Nusantara | ID | -0.97 | 116.70
        Palembang | ID | -2.98 | 104.76
        Sanur | ID | -8.69 | 115.26
        Semarang | ID | -6.98 | 110.42
        Surabaya | ID | -7.26 | 112.75
        Ubud | ID | -8.51 | 115.26
        Yogyakarta | ID | -7.80 | 110.37
        Agra | IN | 27.18 | 78.02
        Ahmedabad | IN | 23.03 | 72.58
        Amritsar | IN | 31.63 | 74.87
        Attari | IN | 31.60 | 74.60
        Ayodhya | IN | 26.80 | 82.20
        Benaulim | IN | 15.26 | 73.93
        Bengaluru | IN | 12.97 | 77.59
        Bhopal | IN | 23.26 | 77.41
        Bodh Gaya | IN | 24.70 | 84.99
        Chandigarh | IN | 30.73 | 76.78
        Chennai | IN | 13.08 | 80.27
        Dehradun | IN | 30.32 | 78.03
        Dharamshala | IN | 32.22 | 76.32
        Gandhinagar | IN | 23.22 | 72.65
        Guwahati | IN | 26.14 | 91.74
        Hampi | IN | 15.34 | 76.46
        Hyderabad | IN | 17.39 | 78.49
        Imphal | IN | 24.82 | 93.94
        Indore | IN | 22.72 | 75.86
        Jaipur | IN | 26.91 | 75.79
        Jammu | IN | 32.73 | 74.86
        Jodhpur | IN | 26.24 | 73.02
        Khajuraho | IN | 24.85 | 79.92
        Kochi | IN | 9.97 | 76.28
        Kolkata | IN | 22.57 | 88.36
        Kumarakom | IN | 9.62 | 76.43
        Lucknow | IN | 26.85 | 80.95
        Mamallapuram | IN | 12.62 | 80.19
        Mumbai | IN | 19.08 | 72.88
        Mysuru | IN | 12.30 | 76.64
        Nagpur | IN | 21.15 | 79.09
        Pahalgam | IN | 34.01 | 75.32
        Panaji | IN | 15.49 | 73.83
        Pathankot | IN | 32.27 | 75.65
        Patna | IN | 25.60 | 85.14
        Port Blair | IN | 11.67 | 92.74
        Pune | IN | 18.52 | 73.86
        Shillong | IN | 25.57 | 91.88
        Shimla | IN | 31.10 | 77.17
        Siliguri | IN | 26.73 | 88.40
        Srinagar | IN | 34.08 | 74.80
        Tawang | IN | 27.59 | 91.87
        Thiruvananthapuram | IN | 8.51 | 76.95
        Tiruchirappalli | IN | 10.80 | 78.69
        Udaipur | IN | 24.58 | 73.70
        Varanasi | IN | 25.32 | 82.99
        Visakhapatnam | IN | 17.69 | 83.22
        Fukuoka | JP | 33.59 | 130.40
        Fukushima | JP | 37.76 | 140.47
        Hakone | JP | 35.23 | 139.08
        Hiroshima | JP | 34.39 | 132.46
        Ishigaki | JP | 24.34 | 124.16
        Iwakuni | JP | 34.17 | 132.22
        Kagoshima | JP | 31.60 | 130.56
        Kanazawa | JP | 36.56 | 136.66
        Karuizawa | JP | 36.34 | 138.63
        Kashikojima | JP | 34.31 | 136.82
        Kobe | JP | 34.69 | 135.20
        Kumamoto | JP | 32.80 | 130.71
        Kyoto | JP | 35.01 | 135.77
        Misawa | JP | 40.68 | 141.37
        Nagasaki | JP | 32.75 | 129.88
        Nagato | JP | 34.37 | 131.18
        Nagoya | JP | 35.18 | 136.91
        Naha | JP | 26.21 | 127.68
        Niigata | JP | 37.92 | 139.04
        Nikko | JP | 36.75 | 139.60
        Okayama | JP | 34.66 | 133.93
        Osaka | JP | 34.69 | 135.50
        Otaru | JP | 43.19 | 141.00
        Sapporo | JP | 43.06 | 141.35
        Sendai | JP | 38.27 | 140.87
        Shimonoseki | JP | 33.96 | 130.94
        Takamatsu | JP | 34.34 | 134.05
        Toyako | JP | 42.57 | 140.80
        Yokohama | JP | 35.44 | 139.64
        Yokosuka | JP | 35.28 | 139.67
        Battambang | KH | 13.10 | 103.20
        Poipet | KH | 13.66 | 102.56
        Preah Vihear | KH | 14.39 | 104.68
        Siem Reap | KH | 13.36 | 103.86
        Sihanoukville | KH | 10.63 | 103.52
        Hamhung | KP | 39.92 | 127.54
        Kaesong | KP | 37.97 | 126.55
        Nampo | KP | 38.74 | 125.41
        Punggye-ri | KP | 41.28 | 129.09
        Samjiyon | KP | 41.81 | 128.32
        Sinuiju | KP | 40.10 | 124.40
        Tongchang-ri | KP | 39.66 | 124.71
        Wonsan | KP | 39.15 | 127.44
        Yongbyon | KP | 39.80 | 125.80
        Busan | KR | 35.18 | 129.08
        Changwon | KR | 35.23 | 128.68
        Daegu | KR | 35.87 | 128.60
        Daejeon | KR | 36.35 | 127.38
        Gangneung | KR | 37.75 | 128.88
        Goyang | KR | 37.66 | 126.83
        Gwangju | KR | 35.16 | 126.85
        Gyeongju | KR | 35.86 | 129.22
        Incheon | KR | 37.46 | 126.71
        Jeju | KR | 33.50 | 126.53
        Paju | KR | 37.76 | 126.78
        Pohang | KR | 36.02 | 129.34
        Pyeongchang | KR | 37.37 | 128.39
        Pyeongtaek | KR | 36.99 | 127.11
        Seogwipo | KR | 33.25 | 126.56
        Seongju | KR | 35.92 | 128.28
        Sokcho | KR | 38.21 | 128.59
        Suwon | KR | 37.26 | 127.03
        Ulsan | KR | 35.54 | 129.31
        Yeosu | KR | 34.76 | 127.66
        Luang Prabang | LA | 19.89 | 102.13
        Pakse | LA | 15.12 | 105.80
        Savannakhet | LA | 16.56 | 104.75
        Batticaloa | LK | 7.72 | 81.70
        Hambantota | LK | 6.12 | 81.12
        Jaffna | LK | 9.66 | 80.02
        Kilinochchi | LK | 9.40 | 80.40
        Mullaitivu | LK | 9.27 | 80.81
        Sri Jayawardenepura Kotte | LK | 6.89 | 79.90
        Trincomalee | LK | 8.57 | 81.23
        Bagan | MM | 21.17 | 94.86
        Kyaukphyu | MM | 19.43 | 93.55
        Laiza | MM | 24.76 | 97.56
        Lashio | MM | 22.93 | 97.75
        Laukkai | MM | 23.69 | 98.76
        Loikaw | MM | 19.67 | 97.21
        Mandalay | MM | 21.96 | 96.09
        Maungdaw | MM | 20.82 | 92.37
        Mawlamyine | MM | 16.48 | 97.63
        Myawaddy | MM | 16.69 | 98.51
        Myitkyina | MM | 25.38 | 97.40
        Sittwe | MM | 20.15 | 92.90
        Yangon | MM | 16.84 | 96.17
        Forest City | MY | 1.34 | 103.59
        Ipoh | MY | 4.60 | 101.08
        Johor Bahru | MY | 1.49 | 103.74
        Kota Kinabalu | MY | 5.98 | 116.07
        Kuching | MY | 1.55 | 110.35
        Langkawi | MY | 6.35 | 99.80
        Malacca | MY | 2.19 | 102.25
        Putrajaya | MY | 2.93 | 101.69
        Sandakan | MY | 5.84 | 118.12
        Shah Alam | MY | 3.07 | 101.52
        Biratnagar | NP | 26.45 | 87.27
        Birgunj | NP | 27.01 | 84.88
        Dhulikhel | NP | 27.62 | 85.55
        Janakpur | NP | 26.73 | 85.93
        Lumbini | NP | 27.47 | 83.28
        Nepalgunj | NP | 28.05 | 81.62
        Pokhara | NP | 28.21 | 83.99
        Auckland | NZ | -36.85 | 174.76
        Christchurch | NZ | -43.53 | 172.64
        Dunedin | NZ | -45.87 | 170.50
        Queenstown | NZ | -45.03 | 168.66
        Rotorua | NZ | -38.14 | 176.25
        Tauranga | NZ | -37.69 | 176.17
        Waiheke | NZ | -36.80 | 175.10
        Waitangi | NZ | -35.27 | 174.08
        Whangarei | NZ | -35.73 | 174.32
        Arawa | PG | -6.22 | 155.57
        Goroka | PG | -6.08 | 145.39
        Rabaul | PG | -4.20 | 152.17
        Baguio | PH | 16.41 | 120.60
        Boracay | PH | 11.97 | 121.92
        Cebu | PH | 10.32 | 123.90
        Cotabato | PH | 7.22 | 124.25
        Davao | PH | 7.07 | 125.61
        Iloilo | PH | 10.72 | 122.56
        Jolo | PH | 6.05 | 121.00
        Laoag | PH | 18.20 | 120.59
        Legazpi | PH | 13.14 | 123.74
        Makati | PH | 14.55 | 121.02
        Marawi | PH | 8.00 | 124.29
        Pasay | PH | 14.54 | 121.00
        Puerto Princesa | PH | 9.74 | 118.74
        Quezon City | PH | 14.65 | 121.05
        Scarborough Shoal | PH | 15.15 | 117.76
        Subic Bay | PH | 14.80 | 120.27
        Tacloban | PH | 11.24 | 125.00
        Tagaytay | PH | 14.11 | 120.96
        Zamboanga | PH | 6.91 | 122.07
        Changi | SG | 1.36 | 103.99
        Aranyaprathet | TH | 13.69 | 102.50
        Ayutthaya | TH | 14.35 | 100.57
        Buriram | TH | 14.99 | 103.10
        Cha-am | TH | 12.80 | 99.97
        Chiang Mai | TH | 18.79 | 98.98
        Chiang Rai | TH | 19.91 | 99.83
        Hat Yai | TH | 7.01 | 100.47
        Hua Hin | TH | 12.57 | 99.96
        Khon Kaen | TH | 16.44 | 102.83
        Koh Samui | TH | 9.52 | 99.98
        Krabi | TH | 8.07 | 98.91
        Mae Sot | TH | 16.71 | 98.57
        Narathiwat | TH | 6.43 | 101.82
        Nonthaburi | TH | 13.86 | 100.52
        Pattaya | TH | 12.93 | 100.88
        Phetchaburi | TH | 13.11 | 99.94
        Phuket | TH | 7.89 | 98.40
        Sa Kaeo | TH | 13.81 | 102.07
        Sisaket | TH | 15.12 | 104.32
        Songkhla | TH | 7.20 | 100.60
        U-Tapao | TH | 12.68 | 101.01
        Ubon Ratchathani | TH | 15.23 | 104.86
        Udon Thani | TH | 17.41 | 102.79
        Baucau | TL | -8.47 | 126.46
        Hsinchu | TW | 24.80 | 120.97
        Hualien | TW | 23.98 | 121.61
        Kaohsiung | TW | 22.63 | 120.30
        Keelung | TW | 25.13 | 121.74
        Kinmen | TW | 24.44 | 118.32
        Pingtung | TW | 22.67 | 120.49
        Taichung | TW | 24.15 | 120.67
        Tainan | TW | 22.99 | 120.21
        Taoyuan | TW | 24.99 | 121.31
        Cam Ranh | VN | 11.92 | 109.16
        Can Tho | VN | 10.03 | 105.78
        Da Nang | VN | 16.07 | 108.22
        Dien Bien Phu | VN | 21.39 | 103.02
        Dong Dang | VN | 21.95 | 106.70
        Ha Long | VN | 20.95 | 107.08
        Haiphong | VN | 20.86 | 106.68
        Ho Chi Minh City | VN | 10.78 | 106.70
        Hoi An | VN | 15.88 | 108.33
        Lang Son | VN | 21.85 | 106.76
        Nha Trang | VN | 12.24 | 109.19
        Vung Tau | VN | 10.35 | 107.08
        Luganville | VU | -15.52 | 167.16
        """
}
