extension Gazetteer {
    /// Cities of the Americas.
    static let americas = """
        Acapulco | MX | city
        Alaska | US | city
        Albuquerque | US | city
        Anchorage | US | city
        Anchorena | UY | city
        Andrews Air Force Base | US | city
        Ann Arbor | US | city
        Annapolis | US | city
        Antigua Guatemala | GT | city
        Antofagasta | CL | city
        Arequipa | PE | city
        Arica | CL | city
        Arlington | US | city
        Aspen | US | city
        Atlanta | US | city
        Ayacucho | PE | city
        Baltimore | US | city
        Banff | CA | city
        Bariloche | AR | city
        Barquisimeto | VE | city
        Barranquilla | CO | city
        Bedminster | US | city
        Belém | BR | city
        Belo Horizonte | BR | city
        Bethesda | US | city
        Bluefields | NI | city
        Boa Vista | BR | city
        Boise | US | city
        Boston | US | city
        Bretton Woods | US | city
        Brownsville | US | city
        Bucaramanga | CO | city
        Buenaventura | CO | city
        Calgary | CA | city
        Cali | CO | city
        Camagüey | CU | city
        Campinas | BR | city
        Cap-Haïtien | HT | city
        Cape Canaveral | US | city
        Celaya | MX | city
        Chaguaramas | TT | city
        Chancay | PE | city
        Charlevoix | CA | city
        Charlottetown | CA | city
        Chicago | US | city
        Cienfuegos | CU | city
        Cincinnati | US | city
        Ciudad del Este | PY | city
        Ciudad Guayana | VE | city
        Ciudad Juárez | MX | city
        Cleveland | US | city
        Cochabamba | BO | city
        Colonia del Sacramento | UY | city
        Colorado Springs | US | city
        Comayagua | HN | city
        Costa do Sauípe | BR | city
        Cozumel | MX | city
        Cúcuta | CO | city
        Cuernavaca | MX | city
        Cuiabá | BR | city
        Culiacán | MX | city
        Curitiba | BR | city
        Cusco | PE | city
        Dallas | US | city
        Dayton | US | city
        Denver | US | city
        Des Moines | US | city
        Detroit | US | city
        Doral | US | city
        Edmonton | CA | city
        El Alto | BO | city
        El Mozote | SV | city
        El Paso | US | city
        Esmeraldas | EC | city
        Florianópolis | BR | city
        Fort Bragg | US | city
        Fort Lauderdale | US | city
        Fort Worth | US | city
        Fortaleza | BR | city
        Foz do Iguaçu | BR | city
        Fredericton | CA | city
        Galápagos | EC | city
        Gatineau | CA | city
        Gettysburg | US | city
        Goiânia | BR | city
        Gonaïves | HT | city
        Gros Islet | LC | city
        Guadalajara | MX | city
        Guam | US | city
        Guanajuato | MX | city
        Guantánamo | CU | city
        Guantánamo Bay | CU | city
        Guayaquil | EC | city
        Halifax | CA | city
        Harrisburg | US | city
        Hermosillo | MX | city
        Hershey | US | city
        Honolulu | US | city
        Houston | US | city
        Huntsville | CA | city
        Indianapolis | US | city
        Iqaluit | CA | city
        Iquique | CL | city
        Iquitos | PE | city
        Isla Margarita | VE | city
        Itaipú | PY | city
        Jackson Hole | US | city
        Jacmel | HT | city
        Joint Base Elmendorf-Richardson | US | city
        Juliaca | PE | city
        Kananaskis | CA | city
        Kansas City | US | city
        Kennebunkport | US | city
        Key West | US | city
        La Guaira | VE | city
        La Malbaie | CA | city
        La Plata | AR | city
        Laredo | US | city
        Las Vegas | US | city
        Les Cayes | HT | city
        Los Alamos | US | city
        Los Angeles | US | city
        Machu Picchu | PE | city
        Maicao | CO | city
        Manaus | BR | city
        Manizales | CO | city
        Manzanillo | MX | city
        Mar del Plata | AR | city
        Maracaibo | VE | city
        Maracay | VE | city
        Martha's Vineyard | US | city
        Matamoros | MX | city
        McAllen | US | city
        Medellín | CO | city
        Mexicali | MX | city
        Miami | US | city
        Milwaukee | US | city
        Minneapolis | US | city
        Moncton | CA | city
        Montego Bay | JM | city
        Monterrey | MX | city
        Montreal | CA | city
        Morelia | MX | city
        Muskoka | CA | city
        Nashville | US | city
        Neuquén | AR | city
        New Orleans | US | city
        Niagara-on-the-Lake | CA | city
        Nuevo Cuscatlán | SV | city
        Nuevo Laredo | MX | city
        Oaxaca | MX | city
        Ocho Rios | JM | city
        Oklahoma City | US | city
        Omaha | US | city
        Oruro | BO | city
        Pago Pago | US | city
        Palenque | MX | city
        Palm Beach | US | city
        Palo Alto | US | city
        Pearl Harbor | US | city
        Petrópolis | BR | city
        Philadelphia | US | city
        Pittsburgh | US | city
        Piura | PE | city
        Playa del Carmen | MX | city
        Popayán | CO | city
        Porlamar | VE | city
        Porto Alegre | BR | city
        Portobelo | PA | city
        Potosí | BO | city
        Puebla | MX | city
        Puerto Cabello | VE | city
        Puerto Iguazú | AR | city
        Puerto Montt | CL | city
        Puerto Ordaz | VE | city
        Puerto Plata | DO | city
        Puerto Rico | US | city
        Puerto Vallarta | MX | city
        Punta Arenas | CL | city
        Punta Cana | DO | city
        Punta del Este | UY | city
        Puntarenas | CR | city
        Quantico | US | city
        Quebec City | CA | city
        Querétaro | MX | city
        Quetzaltenango | GT | city
        Rancho Mirage | US | city
        Recife | BR | city
        Reynosa | MX | city
        Riohacha | CO | city
        Sacramento | US | city
        Saipan | US | city
        Salt Lake City | US | city
        Saltillo | MX | city
        San Antonio | US | city
        San Antonio del Táchira | VE | city
        San Cristóbal | VE | city
        San Diego | US | city
        San Miguel de Allende | MX | city
        San Pedro Sula | HN | city
        Santa Cruz de la Sierra | BO | city
        Santa Monica | US | city
        Santiago de Cuba | CU | city
        São Luís | BR | city
        Saskatoon | CA | city
        Scranton | US | city
        Sea Island | US | city
        Seattle | US | city
        Silicon Valley | US | city
        Soto Cano | HN | city
        St. Louis | US | city
        Sunnylands | US | city
        Tacna | PE | city
        Tampa | US | city
        Tampico | MX | city
        Tapachula | MX | city
        Tarija | BO | city
        Temuco | CL | city
        Teotihuacán | MX | city
        Tijuana | MX | city
        Tlatelolco | MX | city
        Toluca | MX | city
        Toronto | CA | city
        Tucson | US | city
        Tucumán | AR | city
        Tulum | MX | city
        Tumaco | CO | city
        Tuxtla Gutiérrez | MX | city
        Ureña | VE | city
        Urubamba | PE | city
        Ushuaia | AR | city
        Uvalde | US | city
        Valparaíso | CL | city
        Vancouver | CA | city
        Varadero | CU | city
        Villavicencio | CO | city
        Viña del Mar | CL | city
        West Point | US | city
        Whistler | CA | city
        Whitehorse | CA | city
        Williamsburg | US | city
        Wilmington | US | city
        Winnipeg | CA | city
        Wye River | US | city
        Xalapa | MX | city
        Yellowknife | CA | city
        Zihuatanejo | MX | city
        """
}
