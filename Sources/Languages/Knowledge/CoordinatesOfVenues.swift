extension Coordinates {
    /// Palaces, guest houses, squares and hotels.
    static let venues = """
        Al-Watan Palace | AE | 24.463 | 54.306
        Emirates Palace | AE | 24.462 | 54.317
        Qasr Al Watan | AE | 24.463 | 54.306
        Casa Rosada | AR | -34.608 | -58.370
        Olivos | AR | -34.512 | -58.483
        San Martín Palace | AR | -34.595 | -58.378
        Teatro Colón | AR | -34.601 | -58.383
        Ballhausplatz | AT | 48.208 | 16.364
        Belvedere Palace | AT | 48.191 | 16.381
        Hofburg | AT | 48.206 | 16.365
        Palais Coburg | AT | 48.205 | 16.376
        Schönbrunn Palace | AT | 48.185 | 16.312
        Vienna City Hall | AT | 48.211 | 16.357
        Vienna International Centre | AT | 48.235 | 16.417
        Kirribilli House | AU | -33.852 | 151.218
        Sydney Opera House | AU | -33.857 | 151.215
        Heydar Aliyev Center | AZ | 40.396 | 49.868
        Berlaymont | BE | 50.844 | 4.383
        Egmont Palace | BE | 50.838 | 4.358
        Europa Building | BE | 50.842 | 4.381
        Justus Lipsius | BE | 50.841 | 4.381
        NATO Headquarters | BE | 50.876 | 4.422
        Royal Palace of Brussels | BE | 50.842 | 4.362
        Royal Palace of Laeken | BE | 50.887 | 4.360
        Val Duchesse | BE | 50.822 | 4.436
        Euxinograd | BG | 43.218 | 27.999
        Casa Grande del Pueblo | BO | -16.496 | -68.134
        Palacio Quemado | BO | -16.496 | -68.133
        Alvorada Palace | BR | -15.793 | -47.823
        Copacabana Fort | BR | -22.987 | -43.188
        Itamaraty | BR | -15.801 | -47.867
        Planalto Palace | BR | -15.799 | -47.861
        24 Sussex | CA | 45.444 | -75.694
        Château Frontenac | CA | 46.812 | -71.204
        Château Laurier | CA | 45.426 | -75.695
        Citadelle of Quebec | CA | 46.808 | -71.207
        Parliament Hill | CA | 45.425 | -75.700
        Rideau Cottage | CA | 45.443 | -75.684
        Rideau Hall | CA | 45.444 | -75.686
        Beau-Rivage Palace | CH | 46.508 | 6.627
        Bürgenstock Resort | CH | 46.997 | 8.380
        Federal Palace | CH | 46.947 | 7.444
        Hôtel Président Wilson | CH | 46.214 | 6.151
        Palais des Nations | CH | 46.227 | 6.141
        Villa La Grange | CH | 46.205 | 6.163
        La Moneda | CL | -33.443 | -70.654
        Diaoyutai | CN | 39.919 | 116.325
        Diaoyutai State Guesthouse | CN | 39.919 | 116.325
        Forbidden City | CN | 39.916 | 116.397
        Great Hall of the People | CN | 39.904 | 116.388
        Tiananmen | CN | 39.908 | 116.397
        Tiananmen Square | CN | 39.903 | 116.391
        Yanqi Lake | CN | 40.400 | 116.680
        Zhongnanhai | CN | 39.911 | 116.380
        Casa de Nariño | CO | 4.596 | -74.077
        Nariño Palace | CO | 4.596 | -74.077
        San Carlos Palace | CO | 4.597 | -74.076
        Palace of the Revolution | CU | 23.122 | -82.387
        Czernin Palace | CZ | 50.089 | 14.391
        Hradčany | CZ | 50.090 | 14.396
        Lány Castle | CZ | 50.125 | 13.955
        Prague Castle | CZ | 50.090 | 14.400
        Bayerischer Hof | DE | 48.140 | 11.573
        Bellevue Palace | DE | 52.517 | 13.353
        Brandenburg Gate | DE | 52.516 | 13.378
        Cecilienhof | DE | 52.419 | 13.071
        Charlottenburg Palace | DE | 52.521 | 13.296
        Elmau | DE | 47.462 | 11.187
        German Chancellery | DE | 52.520 | 13.369
        Hotel Adlon | DE | 52.516 | 13.380
        Meseberg | DE | 52.975 | 13.100
        Ramstein | DE | 49.437 | 7.600
        Reichstag | DE | 52.519 | 13.376
        Schloss Herrenhausen | DE | 52.391 | 9.698
        Villa Borsig | DE | 52.582 | 13.253
        Villa Hammerschmidt | DE | 50.722 | 7.116
        Amalienborg | DK | 55.684 | 12.593
        Bella Center | DK | 55.638 | 12.579
        Christiansborg | DK | 55.676 | 12.580
        Eigtveds Pakhus | DK | 55.676 | 12.594
        Fredensborg | DK | 55.983 | 12.396
        Carondelet | EC | -0.220 | -78.513
        Carondelet Palace | EC | -0.220 | -78.513
        Kadriorg | EE | 59.439 | 24.791
        Stenbock House | EE | 59.437 | 24.738
        Abdeen Palace | EG | 30.043 | 31.248
        Tahrir Square | EG | 30.044 | 31.236
        Moncloa | ES | 40.443 | -3.734
        Pedralbes Palace | ES | 41.388 | 2.118
        Royal Palace of Madrid | ES | 40.418 | -3.714
        Zarzuela Palace | ES | 40.482 | -3.800
        African Union Headquarters | ET | 9.000 | 38.743
        Finlandia Hall | FI | 60.176 | 24.934
        House of the Estates | FI | 60.172 | 24.953
        Kesäranta | FI | 60.192 | 24.908
        Mäntyniemi | FI | 60.187 | 24.895
        Élysée Palace | FR | 48.870 | 2.317
        Fort de Brégançon | FR | 43.093 | 6.322
        Hôtel de Brienne | FR | 48.858 | 2.320
        Hôtel de Marigny | FR | 48.871 | 2.316
        Hôtel Matignon | FR | 48.855 | 2.321
        La Lanterne | FR | 48.802 | 2.106
        Notre-Dame | FR | 48.853 | 2.350
        Palace of Versailles | FR | 48.805 | 2.120
        Palais Bourbon | FR | 48.862 | 2.318
        Palais du Luxembourg | FR | 48.848 | 2.337
        Quai d'Orsay | FR | 48.861 | 2.318
        10 Downing Street | GB | 51.503 | -0.128
        Blenheim Palace | GB | 51.841 | -1.361
        Buckingham Palace | GB | 51.501 | -0.142
        Bute House | GB | 55.952 | -3.207
        Celtic Manor | GB | 51.604 | -2.933
        Chequers | GB | 51.743 | -0.781
        Chevening | GB | 51.300 | 0.125
        Clarence House | GB | 51.504 | -0.139
        Downing Street | GB | 51.503 | -0.128
        Heathrow | GB | 51.470 | -0.454
        Hillsborough Castle | GB | 54.461 | -6.084
        Holyrood House | GB | 55.953 | -3.172
        Lancaster House | GB | 51.503 | -0.139
        RAF Northolt | GB | 51.553 | -0.418
        Sandringham | GB | 52.830 | 0.514
        St James's Palace | GB | 51.505 | -0.138
        Stormont Castle | GB | 54.602 | -5.830
        Westminster Abbey | GB | 51.499 | -0.127
        Wilton Park | GB | 50.898 | -0.360
        Windsor Castle | GB | 51.484 | -0.604
        Astir Palace | GR | 37.807 | 23.773
        Maximos Mansion | GR | 37.975 | 23.740
        Zappeion | GR | 37.971 | 23.736
        Banski Dvori | HR | 45.816 | 15.973
        Pantovčak | HR | 45.837 | 15.958
        Buda Castle | HU | 47.496 | 19.040
        Puskás Aréna | HU | 47.503 | 19.098
        Sándor Palace | HU | 47.498 | 19.038
        Bogor Palace | ID | -6.598 | 106.797
        Garuda Wisnu Kencana | ID | -8.810 | 115.167
        Gedung Agung | ID | -7.800 | 110.364
        Merdeka Palace | ID | -6.170 | 106.824
        Áras an Uachtaráin | IE | 53.360 | -6.318
        Dublin Castle | IE | 53.343 | -6.267
        Farmleigh House | IE | 53.365 | -6.360
        Iveagh House | IE | 53.336 | -6.259
        Leinster House | IE | 53.341 | -6.254
        King David Hotel | IL | 31.774 | 35.223
        Kirya | IL | 32.075 | 34.788
        Western Wall | IL | 31.777 | 35.234
        Yad Vashem | IL | 31.774 | 35.175
        Bharat Mandapam | IN | 28.618 | 77.243
        Hyderabad House | IN | 28.617 | 77.228
        Lok Kalyan Marg | IN | 28.600 | 77.203
        Rashtrapati Bhavan | IN | 28.614 | 77.199
        Sabarmati Ashram | IN | 23.060 | 72.581
        South Block | IN | 28.614 | 77.206
        Vigyan Bhavan | IN | 28.613 | 77.217
        Green Zone | IQ | 33.307 | 44.390
        Sa'dabad Complex | IR | 35.817 | 51.422
        Saadabad Palace | IR | 35.817 | 51.422
        Bessastaðir | IS | 64.106 | -21.996
        Harpa | IS | 64.150 | -21.933
        Höfði House | IS | 64.146 | -21.907
        Thingvellir | IS | 64.256 | -21.130
        Chigi Palace | IT | 41.901 | 12.480
        Farnesina | IT | 41.934 | 12.459
        Montecitorio | IT | 41.901 | 12.479
        Palazzo Vecchio | IT | 43.769 | 11.256
        Quirinal Palace | IT | 41.900 | 12.487
        Villa Certosa | IT | 40.993 | 9.540
        Villa Doria Pamphilj | IT | 41.886 | 12.449
        Villa Madama | IT | 41.931 | 12.453
        Villa Taverna | IT | 41.919 | 12.489
        Akasaka Palace | JP | 35.680 | 139.728
        Hiroshima Peace Memorial Park | JP | 34.393 | 132.452
        Iikura Guesthouse | JP | 35.660 | 139.741
        Kantei | JP | 35.673 | 139.743
        Kyoto State Guest House | JP | 35.027 | 135.764
        Nagatacho | JP | 35.677 | 139.744
        Yasukuni | JP | 35.694 | 139.744
        Kumsusan | KP | 39.063 | 125.788
        Tongilgak | KP | 37.957 | 126.676
        Blue House | KR | 37.587 | 126.975
        Camp Humphreys | KR | 36.963 | 127.031
        Cheong Wa Dae | KR | 37.587 | 126.975
        Panmunjom | KR | 37.956 | 126.677
        Peace House | KR | 37.955 | 126.677
        Ak Orda | KZ | 51.126 | 71.446
        Baabda | LB | 33.834 | 35.544
        Baabda Palace | LB | 33.834 | 35.544
        Grand Serail | LB | 33.897 | 35.502
        Temple Trees | LK | 6.914 | 79.850
        Riga Castle | LV | 56.951 | 24.101
        San Anton Palace | MT | 35.896 | 14.448
        Verdala Palace | MT | 35.863 | 14.400
        Villa Bighi | MT | 35.891 | 14.524
        Chapultepec | MX | 19.420 | -99.182
        Los Pinos | MX | 19.412 | -99.192
        Istana Negara | MY | 3.161 | 101.665
        Perdana Putra | MY | 2.943 | 101.699
        Binnenhof | NL | 52.080 | 4.313
        Catshuis | NL | 52.094 | 4.286
        Hague Peace Palace | NL | 52.087 | 4.296
        Huis ten Bosch | NL | 52.093 | 4.344
        Mauritshuis | NL | 52.080 | 4.314
        Noordeinde Palace | NL | 52.081 | 4.307
        Paleis op de Dam | NL | 52.373 | 4.891
        Ridderzaal | NL | 52.080 | 4.313
        Torentje | NL | 52.080 | 4.314
        Akershus Fortress | NO | 59.907 | 10.736
        Oslo City Hall | NO | 59.912 | 10.734
        Palacio de las Garzas | PA | 8.953 | -79.534
        Pizarro Palace | PE | -12.045 | -77.030
        Torre Tagle | PE | -12.047 | -77.029
        Camp Aguinaldo | PH | 14.606 | 121.063
        Malacañang | PH | 14.594 | 120.994
        Malacañang Palace | PH | 14.594 | 120.994
        Aiwan-e-Sadr | PK | 33.730 | 73.097
        Nur Khan Airbase | PK | 33.616 | 73.099
        Belweder Palace | PL | 52.213 | 21.028
        Royal Castle in Warsaw | PL | 52.248 | 21.015
        Wawel | PL | 50.054 | 19.935
        Łazienki Palace | PL | 52.215 | 21.036
        Muqataa | PS | 31.916 | 35.207
        Belém Palace | PT | 38.697 | -9.201
        Jerónimos Monastery | PT | 38.698 | -9.207
        Necessidades Palace | PT | 38.707 | -9.171
        São Bento Palace | PT | 38.713 | -9.154
        López Palace | PY | -25.278 | -57.637
        Cotroceni Palace | RO | 44.435 | 26.062
        Palace of Serbia | RS | 44.822 | 20.428
        Grand Kremlin Palace | RU | 55.750 | 37.616
        Konstantin Palace | RU | 59.854 | 30.057
        Konstantinovsky Palace | RU | 59.854 | 30.057
        Kremlin | RU | 55.752 | 37.617
        Red Square | RU | 55.754 | 37.620
        Sheremetyevo | RU | 55.973 | 37.413
        Smolny | RU | 59.946 | 30.397
        Spaso House | RU | 55.749 | 37.589
        Vnukovo | RU | 55.592 | 37.262
        Kigali Convention Centre | RW | -1.955 | 30.093
        Ritz-Carlton Riyadh | SA | 24.667 | 46.630
        Haga Palace | SE | 59.363 | 18.039
        Rosenbad | SE | 59.329 | 18.065
        Royal Palace of Stockholm | SE | 59.327 | 18.072
        Sager House | SE | 59.328 | 18.066
        Capella Hotel | SG | 1.249 | 103.824
        Istana | SG | 1.307 | 103.843
        Sentosa | SG | 1.249 | 103.830
        Bratislava Castle | SK | 48.142 | 17.100
        Grassalkovich Palace | SK | 48.150 | 17.108
        Carthage Palace | TN | 36.857 | 10.330
        Anıtkabir | TR | 39.925 | 32.837
        Atatürk Airport | TR | 40.977 | 28.815
        Beştepe | TR | 39.931 | 32.799
        Ciragan Palace | TR | 41.044 | 29.016
        Çankaya Palace | TR | 39.891 | 32.864
        Dolmabahçe Palace | TR | 41.039 | 29.000
        Hagia Sophia | TR | 41.009 | 28.980
        Huber Mansion | TR | 41.125 | 29.060
        Bankova Street | UA | 50.445 | 30.529
        Livadia Palace | UA | 44.468 | 34.143
        Maidan | UA | 50.450 | 30.524
        Mariinskyi Palace | UA | 50.448 | 30.538
        St. Sophia Cathedral | UA | 50.453 | 30.514
        Vorontsov Palace | UA | 44.420 | 34.056
        Arlington National Cemetery | US | 38.877 | -77.070
        Blair House | US | 38.899 | -77.039
        Camp David | US | 39.648 | -77.465
        Capitol Hill | US | 38.890 | -77.000
        Eisenhower Executive Office Building | US | 38.898 | -77.039
        Filoli | US | 37.470 | -122.311
        Foggy Bottom | US | 38.896 | -77.049
        Fort McHenry | US | 39.263 | -76.580
        Fort McNair | US | 38.867 | -77.016
        Joint Base Andrews | US | 38.811 | -76.867
        Kennedy Center | US | 38.896 | -77.056
        Lotte New York Palace | US | 40.758 | -73.975
        Mar-a-Lago | US | 26.677 | -80.037
        Moscone Center | US | 37.784 | -122.401
        Mount Vernon | US | 38.708 | -77.086
        Oval Office | US | 38.897 | -77.037
        Pentagon | US | 38.871 | -77.056
        Roosevelt Room | US | 38.897 | -77.037
        Rose Garden | US | 38.897 | -77.037
        Situation Room | US | 38.897 | -77.038
        State Dining Room | US | 38.898 | -77.037
        Trump National Doral | US | 25.814 | -80.339
        Trump Tower | US | 40.762 | -73.974
        UN Headquarters | US | 40.749 | -73.968
        US Capitol | US | 38.890 | -77.009
        Waldorf Astoria | US | 40.756 | -73.974
        White House | US | 38.898 | -77.037
        Wright-Patterson Air Force Base | US | 39.823 | -84.049
        Torre Ejecutiva | UY | -34.906 | -56.200
        Apostolic Palace | VA | 41.904 | 12.457
        Casa Santa Marta | VA | 41.901 | 12.454
        Casina Pio IV | VA | 41.904 | 12.453
        St. Peter's Basilica | VA | 41.902 | 12.453
        Casa Amarilla | VE | 10.506 | -66.915
        Miraflores Palace | VE | 10.508 | -66.919
        Metropole Hotel | VN | 21.026 | 105.856
        Genadendal | ZA | -33.957 | 18.467
        Mahlamba Ndlopfu | ZA | -25.737 | 28.216
        Sandton Convention Centre | ZA | -26.107 | 28.055
        Tuynhuys | ZA | -33.927 | 18.417
        Union Buildings | ZA | -25.740 | 28.212
        """
}
