extension Coordinates {
    /// Cities of the Americas.
    static let americas = """
        Bariloche | AR | -41.13 | -71.31
        La Plata | AR | -34.92 | -57.95
        Mar del Plata | AR | -38.00 | -57.55
        Neuquén | AR | -38.95 | -68.06
        Puerto Iguazú | AR | -25.60 | -54.58
        Tucumán | AR | -26.82 | -65.22
        Ushuaia | AR | -54.80 | -68.30
        Cochabamba | BO | -17.39 | -66.16
        El Alto | BO | -16.50 | -68.19
        Oruro | BO | -17.97 | -67.11
        Potosí | BO | -19.58 | -65.75
        Santa Cruz de la Sierra | BO | -17.78 | -63.18
        Tarija | BO | -21.53 | -64.73
        Belém | BR | -1.46 | -48.50
        Belo Horizonte | BR | -19.92 | -43.94
        Boa Vista | BR | 2.82 | -60.67
        Campinas | BR | -22.91 | -47.06
        Costa do Sauípe | BR | -12.44 | -37.92
        Cuiabá | BR | -15.60 | -56.10
        Curitiba | BR | -25.43 | -49.27
        Florianópolis | BR | -27.60 | -48.55
        Fortaleza | BR | -3.73 | -38.53
        Foz do Iguaçu | BR | -25.54 | -54.58
        Goiânia | BR | -16.69 | -49.26
        Manaus | BR | -3.12 | -60.02
        Petrópolis | BR | -22.51 | -43.18
        Porto Alegre | BR | -30.03 | -51.22
        Recife | BR | -8.05 | -34.88
        Rio de Janeiro | BR | -22.91 | -43.18
        São Luís | BR | -2.53 | -44.30
        São Paulo | BR | -23.55 | -46.63
        Banff | CA | 51.18 | -115.57
        Calgary | CA | 51.05 | -114.07
        Charlottetown | CA | 46.24 | -63.13
        Edmonton | CA | 53.55 | -113.49
        Fredericton | CA | 45.96 | -66.64
        Gatineau | CA | 45.48 | -75.70
        Halifax | CA | 44.65 | -63.58
        Huntsville | CA | 45.33 | -79.22
        Iqaluit | CA | 63.75 | -68.52
        Kananaskis | CA | 50.92 | -115.15
        La Malbaie | CA | 47.65 | -70.15
        Moncton | CA | 46.09 | -64.77
        Montreal | CA | 45.50 | -73.57
        Niagara-on-the-Lake | CA | 43.26 | -79.07
        Quebec City | CA | 46.81 | -71.21
        Saskatoon | CA | 52.13 | -106.67
        Toronto | CA | 43.65 | -79.38
        Vancouver | CA | 49.28 | -123.12
        Whistler | CA | 50.12 | -122.95
        Whitehorse | CA | 60.72 | -135.06
        Winnipeg | CA | 49.90 | -97.14
        Yellowknife | CA | 62.45 | -114.37
        Antofagasta | CL | -23.65 | -70.40
        Arica | CL | -18.48 | -70.31
        Iquique | CL | -20.21 | -70.15
        Puerto Montt | CL | -41.47 | -72.94
        Punta Arenas | CL | -53.16 | -70.91
        Temuco | CL | -38.74 | -72.60
        Valparaíso | CL | -33.05 | -71.61
        Viña del Mar | CL | -33.02 | -71.55
        Barranquilla | CO | 10.97 | -74.80
        Bucaramanga | CO | 7.12 | -73.12
        Buenaventura | CO | 3.88 | -77.03
        Cali | CO | 3.44 | -76.52
        Cartagena | CO | 10.40 | -75.51
        Cúcuta | CO | 7.89 | -72.50
        Maicao | CO | 11.38 | -72.24
        Manizales | CO | 5.07 | -75.52
        Medellín | CO | 6.25 | -75.57
        Popayán | CO | 2.44 | -76.61
        Riohacha | CO | 11.54 | -72.91
        Santa Marta | CO | 11.24 | -74.20
        Tumaco | CO | 1.80 | -78.77
        Villavicencio | CO | 4.14 | -73.63
        Puntarenas | CR | 9.98 | -84.83
        Camagüey | CU | 21.38 | -77.92
        Cienfuegos | CU | 22.15 | -80.44
        Guantánamo | CU | 20.14 | -75.21
        Guantánamo Bay | CU | 19.92 | -75.15
        Santiago de Cuba | CU | 20.02 | -75.82
        Varadero | CU | 23.15 | -81.25
        Puerto Plata | DO | 19.79 | -70.69
        Punta Cana | DO | 18.58 | -68.40
        Esmeraldas | EC | 0.97 | -79.65
        Guayaquil | EC | -2.19 | -79.89
        Antigua Guatemala | GT | 14.56 | -90.73
        Quetzaltenango | GT | 14.84 | -91.52
        Comayagua | HN | 14.45 | -87.64
        San Pedro Sula | HN | 15.50 | -88.03
        Soto Cano | HN | 14.38 | -87.62
        Cap-Haïtien | HT | 19.76 | -72.20
        Gonaïves | HT | 19.45 | -72.69
        Jacmel | HT | 18.23 | -72.53
        Les Cayes | HT | 18.19 | -73.75
        Montego Bay | JM | 18.47 | -77.92
        Ocho Rios | JM | 18.41 | -77.10
        Gros Islet | LC | 14.08 | -60.95
        Acapulco | MX | 16.86 | -99.88
        Cancún | MX | 21.16 | -86.85
        Celaya | MX | 20.52 | -100.81
        Ciudad Juárez | MX | 31.69 | -106.42
        Cozumel | MX | 20.51 | -86.95
        Cuernavaca | MX | 18.92 | -99.23
        Culiacán | MX | 24.81 | -107.39
        Guadalajara | MX | 20.67 | -103.35
        Guanajuato | MX | 21.02 | -101.26
        Hermosillo | MX | 29.07 | -110.96
        Manzanillo | MX | 19.05 | -104.32
        Matamoros | MX | 25.87 | -97.50
        Mexicali | MX | 32.62 | -115.45
        Monterrey | MX | 25.69 | -100.32
        Morelia | MX | 19.70 | -101.19
        Nuevo Laredo | MX | 27.48 | -99.51
        Oaxaca | MX | 17.07 | -96.73
        Palenque | MX | 17.51 | -91.98
        Playa del Carmen | MX | 20.63 | -87.08
        Puebla | MX | 19.04 | -98.21
        Puerto Vallarta | MX | 20.65 | -105.23
        Querétaro | MX | 20.59 | -100.39
        Reynosa | MX | 26.09 | -98.28
        Saltillo | MX | 25.42 | -101.00
        San Miguel de Allende | MX | 20.91 | -100.74
        Tampico | MX | 22.26 | -97.87
        Tapachula | MX | 14.90 | -92.26
        Teotihuacán | MX | 19.69 | -98.84
        Tijuana | MX | 32.51 | -117.04
        Tlatelolco | MX | 19.45 | -99.14
        Toluca | MX | 19.29 | -99.66
        Tulum | MX | 20.21 | -87.46
        Tuxtla Gutiérrez | MX | 16.75 | -93.12
        Xalapa | MX | 19.54 | -96.91
        Zihuatanejo | MX | 17.64 | -101.55
        Bluefields | NI | 12.01 | -83.76
        Portobelo | PA | 9.55 | -79.65
        Arequipa | PE | -16.40 | -71.54
        Ayacucho | PE | -13.16 | -74.22
        Chancay | PE | -11.57 | -77.27
        Cusco | PE | -13.52 | -71.97
        Iquitos | PE | -3.75 | -73.25
        Juliaca | PE | -15.50 | -70.13
        Machu Picchu | PE | -13.16 | -72.55
        Piura | PE | -5.19 | -80.63
        Tacna | PE | -18.01 | -70.25
        Urubamba | PE | -13.31 | -72.12
        Ciudad del Este | PY | -25.51 | -54.61
        Itaipú | PY | -25.41 | -54.59
        El Mozote | SV | 13.90 | -88.12
        Nuevo Cuscatlán | SV | 13.65 | -89.27
        Chaguaramas | TT | 10.68 | -61.63
        Albuquerque | US | 35.08 | -106.65
        Anchorage | US | 61.22 | -149.90
        Andrews Air Force Base | US | 38.81 | -76.87
        Ann Arbor | US | 42.28 | -83.74
        Annapolis | US | 38.98 | -76.49
        Arlington | US | 38.88 | -77.09
        Aspen | US | 39.19 | -106.82
        Atlanta | US | 33.75 | -84.39
        Baltimore | US | 39.29 | -76.61
        Bedminster | US | 40.65 | -74.68
        Bethesda | US | 38.98 | -77.10
        Boise | US | 43.62 | -116.20
        Boston | US | 42.36 | -71.06
        Bretton Woods | US | 44.26 | -71.44
        Brownsville | US | 25.90 | -97.50
        Cape Canaveral | US | 28.39 | -80.61
        Chicago | US | 41.88 | -87.63
        Cincinnati | US | 39.10 | -84.51
        Cleveland | US | 41.50 | -81.69
        Colorado Springs | US | 38.83 | -104.82
        Dallas | US | 32.78 | -96.80
        Dayton | US | 39.76 | -84.19
        Denver | US | 39.74 | -104.99
        Des Moines | US | 41.59 | -93.62
        Detroit | US | 42.33 | -83.05
        Doral | US | 25.82 | -80.35
        El Paso | US | 31.76 | -106.49
        Fort Bragg | US | 35.14 | -79.00
        Fort Lauderdale | US | 26.12 | -80.14
        Fort Worth | US | 32.76 | -97.33
        Gettysburg | US | 39.83 | -77.23
        Harrisburg | US | 40.27 | -76.88
        Hershey | US | 40.29 | -76.65
        Honolulu | US | 21.31 | -157.86
        Houston | US | 29.76 | -95.37
        Indianapolis | US | 39.77 | -86.16
        Joint Base Elmendorf-Richardson | US | 61.25 | -149.80
        Kansas City | US | 39.10 | -94.58
        Kennebunkport | US | 43.36 | -70.48
        Key West | US | 24.56 | -81.78
        Laredo | US | 27.51 | -99.51
        Las Vegas | US | 36.17 | -115.14
        Los Alamos | US | 35.88 | -106.30
        Los Angeles | US | 34.05 | -118.24
        McAllen | US | 26.20 | -98.23
        Miami | US | 25.76 | -80.19
        Milwaukee | US | 43.04 | -87.91
        Minneapolis | US | 44.98 | -93.27
        Nashville | US | 36.16 | -86.78
        New Orleans | US | 29.95 | -90.07
        New York | US | 40.71 | -74.01
        Oklahoma City | US | 35.47 | -97.52
        Omaha | US | 41.26 | -95.94
        Pago Pago | US | -14.28 | -170.70
        Palm Beach | US | 26.71 | -80.04
        Palo Alto | US | 37.44 | -122.14
        Pearl Harbor | US | 21.35 | -157.95
        Philadelphia | US | 39.95 | -75.17
        Pittsburgh | US | 40.44 | -80.00
        Quantico | US | 38.52 | -77.29
        Rancho Mirage | US | 33.76 | -116.43
        Sacramento | US | 38.58 | -121.49
        Saipan | US | 15.19 | 145.75
        Salt Lake City | US | 40.76 | -111.89
        San Antonio | US | 29.42 | -98.49
        San Diego | US | 32.72 | -117.16
        San Francisco | US | 37.77 | -122.42
        Santa Monica | US | 34.02 | -118.49
        Scranton | US | 41.41 | -75.66
        Sea Island | US | 31.18 | -81.35
        Seattle | US | 47.61 | -122.33
        St. Louis | US | 38.63 | -90.20
        Sunnylands | US | 33.78 | -116.41
        Tampa | US | 27.95 | -82.46
        Tucson | US | 32.22 | -110.97
        Uvalde | US | 29.21 | -99.79
        West Point | US | 41.39 | -73.96
        Williamsburg | US | 37.27 | -76.71
        Wilmington | US | 39.75 | -75.55
        Colonia del Sacramento | UY | -34.47 | -57.84
        Punta del Este | UY | -34.96 | -54.94
        Barquisimeto | VE | 10.07 | -69.32
        Ciudad Guayana | VE | 8.35 | -62.65
        La Guaira | VE | 10.60 | -66.93
        Maracaibo | VE | 10.65 | -71.63
        Maracay | VE | 10.25 | -67.60
        Porlamar | VE | 10.96 | -63.85
        Puerto Cabello | VE | 10.47 | -68.01
        Puerto Ordaz | VE | 8.29 | -62.73
        San Antonio del Táchira | VE | 7.81 | -72.44
        San Cristóbal | VE | 7.77 | -72.22
        Ureña | VE | 7.92 | -72.45
        """
}
