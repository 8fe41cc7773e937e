/// Chinese and Korean names in Latin letters: family names and syllables.
package enum EastAsianNames {
    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Chinese family names in pinyin.
    ///
    /// Source: the hundred most frequent by the census of 2020, and others of the tables of people.
    package static let chinese = set(
        """
        wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng
        han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lyu ding ren shen yao
        cui zhong tan fan wang jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan
        lei tao hao gong shao mao chang wan gu lai kong long dai mo bo geng hua chi qiang ji sha miao
        """)

    /// Korean family names as passports and papers write them.
    package static let korean = set(
        """
        kim lee rhee yi li ri park pak bak choi choe jung jeong chung cheong chong jong kang gang cho jo yoon yun jang
        chang lim im rim han oh o shin sin seo suh so kwon gwon hwang ahn an song yoo yu ryu hong jeon chun jun ko go koh
        moon mun son sohn yang bae baek paik paek back heo huh ho nam sim shim noh roh no ha kwak gwak sung seong cha joo
        ju chu woo u koo ku gu min na jin chin ji um eom won chae chon bang pang kong gong hyun hyon hyeon ham byun
        yeo ban choo do so suk seok sun maeng mo thae tae kye ra
        """)

    /// How a syllable of pinyin may begin.
    package static let initials = set("b p m f d t n l g k h j q x zh ch sh r z c s y w")

    /// How it may end; without a beginning only those with a vowel in front.
    package static let finals = set(
        """
        a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia iao ian iang iong ua uo uai uan uang ueng v
        """)

    /// Korean consonants as they are romanised, by the letter that stands for all spellings; longer ones first.
    package static let consonants: [(spelling: String, sound: Character)] = [
        ("kk", "k"), ("tt", "t"), ("pp", "p"), ("ss", "s"), ("jj", "j"), ("tch", "j"), ("ch", "j"), ("ng", "g"),
        ("sh", "s"), ("rh", "l"), ("ck", "k"), ("gh", "k"), ("k", "k"), ("g", "k"), ("t", "t"), ("d", "t"), ("p", "p"),
        ("b", "p"),
        ("j", "j"), ("s", "s"), ("h", "h"), ("l", "l"), ("r", "l"), ("m", "m"), ("n", "n"),
    ]

    /// Korean vowels as they are romanised, by letters of which one at least must agree; longer ones first.
    package static let vowels: [(spelling: String, sounds: Set<Character>)] = [
        ("eui", ["d", "i"]), ("eoi", ["c"]), ("eo", ["o"]), ("eu", ["o"]), ("ae", ["e"]), ("ai", ["e"]),
        ("ay", ["e"]), ("ea", ["e"]), ("ee", ["i"]), ("oe", ["c", "o"]), ("oi", ["c"]), ("oy", ["c"]), ("oo", ["o"]),
        ("ou", ["o"]), ("ui", ["d", "i"]), ("ah", ["a"]), ("a", ["a"]), ("e", ["e"]), ("i", ["i"]), ("o", ["o"]),
        ("u", ["o"]),
    ]

    /// The letters of a Hangul syllable in the order of Unicode, as the Revised Romanization writes them.
    package static let leads = [
        "k", "kk", "n", "t", "tt", "l", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ]
    package static let middles = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "eui", "i",
    ]
    package static let tails = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "l", "l", "m", "p", "p", "t", "t", "ng",
        "t",
        "t", "k", "t", "p", "t",
    ]
}
