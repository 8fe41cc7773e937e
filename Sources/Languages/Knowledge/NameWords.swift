/// Words beside and inside the names of persons, which say nothing of who is meant.
package enum NameWords {
    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Titles and offices that stand in front of a name, folded.
    package static let titles = set(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father pope sheikh sheik shaykh cheikh
        scheich sjeik jeque king queen prince princess emir amir sultan shah ayatollah imam president vice prime premier minister
        chancellor secretary general gen colonel col ambassador senator sen rep congressman judge justice speaker
        chairman chairwoman governor foreign defence defense former acting state of
        herr frau prasident prasidentin kanzler kanzlerin bundeskanzler minister ministerin aussenminister general konig konigin papst prinz furst
        mme madame monsieur mlle president presidente premier ministre roi reine pape prince emir
        sr sra senor senora don dona rey reina papa principe primer ministro ministra canciller
        dhr de heer meneer mevrouw mw koning koningin paus prins premier bondskanselier
        """
    ).subtracting(["de", "of", "shah", "prince"])

    /// Words that link the parts of a name and that papers leave out or write otherwise, folded.
    package static let particles = set(
        """
        al el ul as ad ar an ash az at bin ben ibn bint abu van von der den ter ten de da do dos das di del della la le
        les du des y e of the zu zum und i af av st
        """)

    /// The Arabic article, before the name of a family or a father.
    package static let articles = set("al el ul ad ar an ash az at")

    /// Between a son's name and his father's.
    package static let descents = set("bin ben ibn bint")

    /// Words behind a name, folded.
    package static let suffixes = set("jr sr junior senior phd md esq")

    /// Those of a father, and of a son, who else bear one name.
    package static let (seniors, juniors) = (set("sr senior"), set("jr junior"))

    /// First names that many put before the one by which they are called, folded.
    package static let leading = set(
        """
        mohammed mohammad muhammad mohamed mohamad muhammed mohd md haji hajj hadj sayyid sayed syed seyed seyyed maria
        u daw
        """)

    /// Numbers behind the names of rulers, folded.
    package static let numerals = set("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi")

    /// Given names that are one name: short forms, and what other languages call it; a line a name.
    package static let equals = """
        william bill will billy willem wilhelm guillaume guillermo willy wim
        robert bob bobby rob roberto
        joseph joe joey jose josef yosef yusuf youssef giuseppe josip jozef yousef iosif
        michael mike mick mikhail michel miguel mykhailo michail michele mihail mikhael
        anthony antony tony antonio antoine anton antoni
        john jack jon johnny johannes johann jean juan giovanni ivan ioannis yahya joao jan hans jovan
        james jim jimmy jaime jacob jakob
        thomas tom tommy tomas
        donald don donnie
        richard dick rick rich ricardo
        edward ed eddie ted eduard eduardo edouard
        theodore ted theo
        david dave dawud daoud dawood
        daniel dan danny
        benjamin ben binyamin bibi benyamin
        samuel sam sami
        alexander alex aleksandr oleksandr alexandre alejandro alessandro sasha aleksandar alexandros iskander
        vladimir volodymyr wladimir uladzimir vova volodya
        dmitry dmytro dmitri dimitri dima
        nikolai mykola nicholas nicolas nick nikolay nicola nicolae nikolaos niccolo
        sergey serhiy serge sergio
        andrey andriy andrew andreas andre andrea andres andy andrzej andrei
        pavel pavlo paul pablo paolo pawel paulo
        peter petro pyotr pierre pedro pietro piotr petr
        yevgeny yevhen eugene eugen evgeny
        yuri yuriy george georg georges jorge giorgio georgios giorgos giorgi jerzy
        oleg oleh
        igor ihor
        grigory hryhoriy gregory gregor greg
        vasily vasyl basil
        konstantin kostyantyn constantine
        stephen steve steven stefan etienne esteban stefano stephan
        francis francisco franciscus franziskus francesco francois frank franz
        charles carlos karl karel carlo charlie chuck karol
        henry henri heinrich hendrik enrique enrico harry hank
        louis luis ludwig luigi lewis
        philip philippe felipe filippo phil filip
        frederick friedrich federico frederic fritz fred
        leo leon lev
        catherine katherine kate kathy yekaterina kateryna catalina katharina
        elizabeth liz elisabeth elisabetta isabel beth yelizaveta
        margaret maggie margarita margaretha
        maria mary marie mariya miriam
        helen elena olena yelena helene
        anna anne ann ana hanna
        susan sue susie
        ronald ron ronnie
        gerald gerry jerry gerard gerhard
        christopher chris christoph christophe cristobal
        matthew matt matthias mateo matteo matthieu
        timothy tim
        patrick pat patricio
        kenneth ken
        lawrence larry laurent lorenzo
        albert al alberto
        abraham ibrahim avraham abe
        moses musa moshe moussa
        solomon suleiman suleyman sulaiman
        jesus isa
        muhammad mohammed mehmet mohamad mahomet mohamed
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
