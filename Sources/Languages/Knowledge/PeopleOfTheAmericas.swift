extension People {
    /// The Americas.
    static let americas = """
        alberto-fernandez | Alberto Fernández | AR | m | | head_of_state 2019-12/2023-12
        alejandro-mayorkas | Alejandro Mayorkas | US | m | | minister 2021-02/2025-01
        alvaro-uribe | Álvaro Uribe | CO | m | | head_of_state 2002-08/2010-08
        andres-manuel-lopez-obrador | Andrés Manuel {López Obrador} | MX | m | | head_of_state 2018-12/2024-09
        ashton-carter | Ashton Carter | US | m | en:Ash Carter | defence_minister 2015-02/2017-01
        ben-rhodes | Ben Rhodes | US | m | | official 2009/2017
        bob-menendez | Bob Menendez | US | m | | legislator 2006/2024
        brett-mcgurk | Brett McGurk | US | m | | envoy 2015/2018
        brian-mulroney | Brian Mulroney | CA | m | | head_of_government 1984/1993
        bruno-rodriguez | Bruno {Rodríguez} | CU | m | en:Bruno Rodríguez Parrilla | foreign_minister 2009-03/
        caspar-weinberger | Caspar Weinberger | US | m | | defence_minister 1981/1987
        celso-amorim | Celso Amorim | BR | m | | foreign_minister 2003-01/2010-12; defence_minister 2011/2014; official 2023/
        chrystia-freeland | Chrystia Freeland | CA | f | | foreign_minister 2017-01/2019-11; official 2019-11/2024-12
        chuck-hagel | Chuck Hagel | US | m | | defence_minister 2013-02/2015-02
        claudia-sheinbaum | Claudia Sheinbaum | MX | f | | head_of_state 2024-10/
        colin-powell | Colin Powell | US | m | | foreign_minister 2001-01/2005-01
        condoleezza-rice | Condoleezza Rice | US | f | | foreign_minister 2005-01/2009-01
        cristina-fernandez-de-kirchner | Cristina {Fernández de Kirchner} | AR | f | en:Cristina Kirchner; en:Cristina Fernández | head_of_state 2007-12/2015-12
        daniel-ortega | Daniel Ortega | NI | m | | head_of_state 2007-01/
        delcy-rodriguez | Delcy Rodríguez | VE | f | | foreign_minister 2014-12/2017-06; official 2018-06/
        dick-cheney | Dick Cheney | US | m | | official 2001-01/2009-01
        dilma-rousseff | Dilma Rousseff | BR | f | | head_of_state 2011-01/2016-08
        donald-rumsfeld | Donald Rumsfeld | US | m | | defence_minister 2001-01/2006-12
        enrique-pena-nieto | Enrique {Peña Nieto} | MX | m | | head_of_state 2012-12/2018-11
        evo-morales | Evo Morales | BO | m | | head_of_state 2006-01/2019-11
        felipe-calderon | Felipe Calderón | MX | m | | head_of_state 2006-12/2012-11
        fidel-castro | Fidel Castro | CU | m | | head_of_state 1976/2008-02
        fernando-lugo | Fernando Lugo | PY | m | | head_of_state 2008-08/2012-06
        gabriel-boric | Gabriel Boric | CL | m | | head_of_state 2022-03/2026-03
        george-mitchell | George Mitchell | US | m | | envoy 2009-01/2011-05
        george-shultz | George Shultz | US | m | | foreign_minister 1982/1989
        guillermo-lasso | Guillermo Lasso | EC | m | | head_of_state 2021-05/2023-11
        gustavo-petro | Gustavo Petro | CO | m | | head_of_state 2022-08/
        harold-koh | Harold Koh | US | m | | official 2009/2013
        hector-timerman | Héctor Timerman | AR | m | | foreign_minister 2010/2015
        heather-nauert | Heather Nauert | US | f | | spokesperson 2017/2019
        henry-kissinger | Henry Kissinger | US | m | | foreign_minister 1973/1977
        hugo-chavez | Hugo Chávez | VE | m | | head_of_state 1999-02/2013-03
        ivan-duque | Iván Duque | CO | m | | head_of_state 2018-08/2022-08
        jair-bolsonaro | Jair Bolsonaro | BR | m | | head_of_state 2019-01/2022-12
        james-baker | James Baker | US | m | | foreign_minister 1989/1992
        james-mattis | James Mattis | US | m | en:Jim Mattis | defence_minister 2017-01/2018-12
        janet-yellen | Janet Yellen | US | f | | minister 2021-01/2025-01
        jared-kushner | Jared Kushner | US | m | | official 2017-01/2021-01
        javier-milei | Javier Milei | AR | m | | head_of_state 2023-12/
        jd-vance | J.D. Vance | US | m | en:JD Vance | official 2025-01/
        jen-psaki | Jen Psaki | US | f | | spokesperson 2013/2022
        jimmy-carter | Jimmy Carter | US | m | | head_of_state 1977/1981
        john-baird | John Baird | CA | m | | foreign_minister 2011-05/2015-02
        john-kirby | John Kirby | US | m | | spokesperson 2015/2025-01
        john-mccain | John McCain | US | m | | legislator 1987/2018
        jose-mujica | José Mujica | UY | m | | head_of_state 2010-03/2015-03
        josh-earnest | Josh Earnest | US | m | | spokesperson 2014/2017
        juan-manuel-santos | Juan Manuel Santos | CO | m | | head_of_state 2010-08/2018-08
        juan-orlando-hernandez | Juan Orlando Hernández | HN | m | | head_of_state 2014-01/2022-01
        kamala-harris | Kamala Harris | US | f | | official 2021-01/2025-01
        karine-jean-pierre | Karine {Jean-Pierre} | US | f | | spokesperson 2022-05/2025-01
        karoline-leavitt | Karoline Leavitt | US | f | | spokesperson 2025-01/
        keith-kellogg | Keith Kellogg | US | m | | envoy 2025-01/
        larry-kudlow | Larry Kudlow | US | m | | official 2018-04/2021-01
        lawrence-cannon | Lawrence Cannon | CA | m | | foreign_minister 2008/2011
        leon-panetta | Leon Panetta | US | m | | defence_minister 2011-07/2013-02
        linda-thomas-greenfield | Linda {Thomas-Greenfield} | US | f | | ambassador 2021/2025-01
        lloyd-austin | Lloyd Austin | US | m | en:Lloyd J. Austin III | defence_minister 2021-01/2025-01
        luis-almagro | Luis Almagro | UY | m | | foreign_minister 2010/2015; secretary_general@oas 2015/2025
        luis-videgaray | Luis Videgaray | MX | m | | foreign_minister 2017-01/2018-11
        luiz-inacio-lula-da-silva | Luiz Inácio {Lula da Silva} | BR | m | en:Luiz Inácio Lula; en:Lula da Silva; en:Lula | head_of_state 2003-01/2010-12; head_of_state 2023-01/
        madeleine-albright | Madeleine Albright | US | f | | foreign_minister 1997/2001
        manuel-zelaya | Manuel Zelaya | HN | m | | head_of_state 2006-01/2009-06
        marcelo-ebrard | Marcelo Ebrard | MX | m | | foreign_minister 2018-12/2023-06
        maria-corina-machado | María Corina {Machado} | VE | f | | other 2012/
        marie-harf | Marie Harf | US | f | | spokesperson 2013/2017
        mark-carney | Mark Carney | CA | m | | head_of_government 2025-03/
        mark-esper | Mark Esper | US | m | | defence_minister 2019-07/2020-11
        mark-toner | Mark Toner | US | m | | spokesperson 2011/2017
        matthew-miller | Matthew Miller | US | m | | spokesperson 2023/2025-01
        mauricio-macri | Mauricio Macri | AR | m | | head_of_state 2015-12/2019-12
        mauro-vieira | Mauro Vieira | BR | m | | foreign_minister 2015-01/2016-05; foreign_minister 2023-01/
        melania-trump | Melania Trump | US | f | | other 2017/
        melanie-joly | Mélanie Joly | CA | f | | foreign_minister 2021-10/2025-05
        michelle-bachelet | Michelle Bachelet | CL | f | | head_of_state 2006-03/2010-03; head_of_state 2014-03/2018-03; official@un 2018-09/2022-08
        miguel-diaz-canel | Miguel {Díaz-Canel} | CU | m | | head_of_state 2018-04/
        mike-pence | Mike Pence | US | m | | official 2017-01/2021-01
        mike-waltz | Mike Waltz | US | m | | official 2025-01/2025-05; ambassador@un 2025-09/
        morgan-ortagus | Morgan Ortagus | US | f | | spokesperson 2019/2021-01
        nancy-pelosi | Nancy Pelosi | US | f | | legislator 1987/
        ned-price | Ned Price | US | m | | spokesperson 2021-01/2023-03
        nikki-haley | Nikki Haley | US | f | | ambassador 2017-01/2018-12
        ollanta-humala | Ollanta Humala | PE | m | | head_of_state 2011-07/2016-07
        patricia-espinosa | Patricia Espinosa | MX | f | | foreign_minister 2006-12/2012-11
        pete-hegseth | Pete Hegseth | US | m | | defence_minister 2025-01/
        peter-navarro | Peter Navarro | US | m | | official 2017/2021-01
        philip-gordon | Philip Gordon | US | m | | official 2009/2013
        porfirio-lobo | Porfirio Lobo | HN | m | | head_of_state 2010-01/2014-01
        rafael-correa | Rafael Correa | EC | m | | head_of_state 2007-01/2017-05
        raul-castro | Raúl Castro | CU | m | | head_of_state 2008-02/2018-04
        rex-tillerson | Rex Tillerson | US | m | | foreign_minister 2017-02/2018-03
        ricardo-patino | Ricardo Patiño | EC | m | | foreign_minister 2010/2016
        richard-boucher | Richard Boucher | US | m | | spokesperson 2000/2005
        richard-holbrooke | Richard Holbrooke | US | m | | envoy 2009-01/2010-12
        robert-gates | Robert Gates | US | m | | defence_minister 2006-12/2011-06
        robert-gibbs | Robert Gibbs | US | m | | spokesperson 2009/2011
        robert-lighthizer | Robert Lighthizer | US | m | | official 2017-05/2021-01
        ronald-reagan | Ronald Reagan | US | m | | head_of_state 1981/1989
        samantha-power | Samantha Power | US | f | | ambassador 2013/2017
        sarah-sanders | Sarah Sanders | US | f | en:Sarah Huckabee Sanders | spokesperson 2017/2019
        scott-bessent | Scott Bessent | US | m | | minister 2025-01/
        sean-mccormack | Sean McCormack | US | m | | spokesperson 2005/2009
        sean-spicer | Sean Spicer | US | m | | spokesperson 2017/2017
        sebastian-pinera | Sebastián Piñera | CL | m | | head_of_state 2010-03/2014-03; head_of_state 2018-03/2022-03
        stephen-harper | Stephen Harper | CA | m | | head_of_government 2006-02/2015-11
        steven-mnuchin | Steven Mnuchin | US | m | | minister 2017-02/2021-01
        susan-rice | Susan Rice | US | f | | ambassador 2009/2013; official 2013/2017
        susana-malcorra | Susana Malcorra | AR | f | | foreign_minister 2015/2017
        tabare-vazquez | Tabaré Vázquez | UY | m | | head_of_state 2005-03/2010-03; head_of_state 2015-03/2020-03
        tammy-bruce | Tammy Bruce | US | f | | spokesperson 2025-01/2025
        victoria-nuland | Victoria Nuland | US | f | | ambassador 2005/2008; spokesperson 2011/2013; official 2013/2024
        warren-christopher | Warren Christopher | US | m | | foreign_minister 1993/1997
        wendy-sherman | Wendy Sherman | US | f | en:Wendy R. Sherman | official 2011/2015; official 2021-04/2023-07
        wilbur-ross | Wilbur Ross | US | m | | minister 2017-02/2021-01
        william-burns | William Burns | US | m | en:Bill Burns; en:William J. Burns | official 2008/2014; official 2021-03/2025-01
        zalmay-khalilzad | Zalmay Khalilzad | US | m | | ambassador 2003/2009; envoy 2018/2021
        """
}
