extension People {
    /// Heads of state and government and foreign ministers of the decades before 2005 whom papers still name.
    static let past = """
        anwar-sadat | Anwar {Sadat} | EG | m | ar:أنور السادات; en:Anwar el-Sadat; de:Anwar al-Sadat | head_of_state 1970-10/1981-10
        augusto-pinochet | Augusto Pinochet | CL | m | | head_of_state 1974-12/1990-03
        boris-yeltsin | Boris Yeltsin | RU | m | ru:Борис Ельцин; nl:Boris Jeltsin; de:Boris Jelzin; fr:Boris Eltsine; es:Borís Yeltsin | head_of_state 1991-07/1999-12
        charles-de-gaulle | Charles {de Gaulle} | FR | m | | head_of_state 1959-01/1969-04
        deng-xiaoping | {Deng} Xiaoping | CN | m | zh:邓小平 | head_of_state 1978-12/1989-11
        dwight-eisenhower | Dwight Eisenhower | US | m | en:Dwight D. Eisenhower | head_of_state 1953-01/1961-01
        eduard-shevardnadze | Eduard Shevardnadze | GE | m | nl:Edoeard Sjevardnadze; de:Eduard Schewardnadse; fr:Edouard Chevardnadze; es:Eduard Shevardnadze | foreign_minister@RU 1985-07/1990-12; head_of_state 1995-11/2003-11
        fahd-of-saudi-arabia | {Fahd} bin Abdulaziz | SA | m | en:King Fahd; nl:koning Fahd; de:König Fahd; fr:roi Fahd; es:rey Fahd | monarch 1982-06/2005-08
        faisal-of-saudi-arabia | {Faisal} bin Abdulaziz | SA | m | en:King Faisal; de:König Faisal; fr:roi Fayçal | monarch 1964-11/1975-03
        francois-mitterrand | François Mitterrand | FR | m | en:Francois Mitterrand | head_of_state 1981-05/1995-05
        franklin-d-roosevelt | Franklin D. {Roosevelt} | US | m | en:Franklin Roosevelt; en:Franklin Delano Roosevelt | head_of_state 1933-03/1945-04
        george-h-w-bush | George H. W. {Bush} | US | m | en:George H.W. Bush; en:George Bush senior; en:George Bush Sr. | official 1981-01/1989-01; head_of_state 1989-01/1993-01
        gerald-ford | Gerald Ford | US | m | | head_of_state 1974-08/1977-01
        giulio-andreotti | Giulio Andreotti | IT | m | | foreign_minister 1983-08/1989-07; head_of_government 1989-07/1992-06
        hafez-al-assad | Hafez {al-Assad} | SY | m | ar:حافظ الأسد; en:Hafez Assad | head_of_state 1971-03/2000-06
        hans-dietrich-genscher | Hans-Dietrich Genscher | DE | m | | foreign_minister 1974-05/1992-05
        hans-van-den-broek | Hans {van den Broek} | NL | m | | foreign_minister 1982-11/1993-01; official@eu 1993-01/1999-09
        helmut-kohl | Helmut Kohl | DE | m | | head_of_government 1982-10/1998-10
        helmut-schmidt | Helmut Schmidt | DE | m | | defence_minister 1969-10/1972-07; head_of_government 1974-05/1982-10
        hussein-of-jordan | {Hussein} of Jordan | JO | m | en:King Hussein; nl:koning Hoessein; de:König Hussein; fr:roi Hussein; es:rey Hussein | monarch 1952-08/1999-02
        jacques-delors | Jacques Delors | FR | m | | official@european-commission 1985-01/1995-01
        jacques-santer | Jacques Santer | LU | m | | head_of_government 1984-07/1995-01; official@european-commission 1995-01/1999-03
        jiang-zemin | {Jiang} Zemin | CN | m | zh:江泽民 | head_of_state 1993-03/2003-03
        john-f-kennedy | John F. {Kennedy} | US | m | en:John Kennedy; en:John Fitzgerald Kennedy | head_of_state 1961-01/1963-11
        john-major | John Major | GB | m | | foreign_minister 1989-07/1989-10; head_of_government 1990-11/1997-05
        khaled-of-saudi-arabia | {Khalid} bin Abdulaziz | SA | m | en:King Khaled; en:King Khalid; fr:roi Khaled; de:König Chalid | monarch 1975-03/1982-06
        klaus-kinkel | Klaus Kinkel | DE | m | | foreign_minister 1992-05/1998-10
        konrad-adenauer | Konrad Adenauer | DE | m | | head_of_government 1949-09/1963-10
        leonid-brezhnev | Leonid Brezhnev | RU | m | ru:Леонид Брежнев; de:Leonid Breschnew; nl:Leonid Brezjnev; fr:Léonid Brejnev; es:Leonid Brézhnev | head_of_state 1964-10/1982-11
        leonid-kravchuk | Leonid Kravchuk | UA | m | uk:Леонід Кравчук | head_of_state 1991-12/1994-07
        li-peng | {Li} Peng | CN | m | zh:李鹏 | head_of_government 1987-11/1998-03
        lyndon-johnson | Lyndon Johnson | US | m | en:Lyndon B. Johnson | head_of_state 1963-11/1969-01
        margaret-thatcher | Margaret Thatcher | GB | f | | head_of_government 1979-05/1990-11
        menachem-begin | Menachem Begin | IL | m | | head_of_government 1977-06/1983-10
        nelson-mandela | Nelson Mandela | ZA | m | | head_of_state 1994-05/1999-06
        nikita-khrushchev | Nikita Khrushchev | RU | m | ru:Никита Хрущёв; de:Nikita Chruschtschow; nl:Nikita Chroesjtsjov; fr:Nikita Khrouchtchev; es:Nikita Jruschov | head_of_government 1958-03/1964-10
        olof-palme | Olof Palme | SE | m | | head_of_government 1982-10/1986-02
        richard-nixon | Richard Nixon | US | m | | head_of_state 1969-01/1974-08
        robin-cook | Robin Cook | GB | m | | foreign_minister 1997-05/2001-06
        roland-dumas | Roland Dumas | FR | m | | foreign_minister 1988-05/1993-03
        ruud-lubbers | Ruud Lubbers | NL | m | | head_of_government 1982-11/1994-08; official@un 2001-01/2005-02
        salvador-allende | Salvador Allende | CL | m | | head_of_state 1970-11/1973-09
        slobodan-milosevic | Slobodan Milošević | RS | m | en:Slobodan Milosevic; fr:Slobodan Milosevic | head_of_state 1989-05/2000-10
        suharto | Suharto | ID | m | nl:Soeharto | head_of_state 1968-03/1998-05
        valery-giscard-d-estaing | Valéry {Giscard d'Estaing} | FR | m | en:Valery Giscard d'Estaing | head_of_state 1974-05/1981-05
        vaclav-havel | Václav Havel | CZ | m | en:Vaclav Havel | head_of_state 1989-12/2003-02
        willy-brandt | Willy Brandt | DE | m | | foreign_minister 1966-12/1969-10; head_of_government 1969-10/1974-05
        wim-kok | Wim Kok | NL | m | | head_of_government 1994-08/2002-07
        winston-churchill | Winston Churchill | GB | m | | head_of_government 1940-05/1955-04
        yitzhak-rabin | Yitzhak Rabin | IL | m | de:Jitzchak Rabin; nl:Yitzhak Rabin; fr:Yitzhak Rabin; es:Isaac Rabin | head_of_government 1992-07/1995-11
        yitzhak-shamir | Yitzhak Shamir | IL | m | de:Jitzchak Schamir | head_of_government 1986-10/1992-07
        yasuhiro-nakasone | Yasuhiro Nakasone | JP | m | | head_of_government 1982-11/1987-11
        """
}
