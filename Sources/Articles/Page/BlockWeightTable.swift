/// What the features of blocks weigh, in thousandths of a logit; written by `parley train-pages`.
enum BlockWeightTable {
    /// The sum with which every block begins.
    static let bias: Float = -3375

    /// A feature a line: thresholds, each with the weight that counts above it.
    static let steps = """
        length 3.81:278 6.64:432 7.89:503
        linkShare 0:-539 0.04:-28 0.31:-132 0.39:-66
        digitShare 0:184 0.06:139 0.12:-62 0.18:-812
        emphasisShare 0.53:-969 0.85:-251
        stopDensity 0.54:-174 0.79:-251 1.22:-258
        endsSentence 0:681
        inArticle 0:243
        inBareBox 0:-951
        sideWords 0:-1691 1:-436 3:-510
        storyWords 2:115 3:578
        relatedWords 0:826
        commentWords 0:-870
        place 0.26:-37 0.42:352 0.67:-402 0.91:-122
        massBefore 0.009:190 0.27:-401 0.46:-259 0.55:-166 0.81:-128 0.92:-44 0.93:-180
        holderMass 0:-37 0.0007:569 0.0018:240 0.08:488
        holderMean 4.17:90 5.17:97
        parentMass 0.0004:-243 0.001:-316 0.0172:226 0.06:332 0.18:165
        parentLinks 0:-81 0.0017:-546 0.44:26 0.62:77
        grandparentMass 0.0084:25 0.13:60 0.8:70 0.98:153
        grandparentCount 2.32:178 3.32:272
        grandparentMean 3.33:750 3.34:201 6.16:-66 6.81:-390 7.53:222
        groupCount 1:298 2.58:362 4.75:80 5.17:148 6.83:180
        groupMean 3.81:215 4.53:332 5.95:-587 6.9:-254 7.95:42
        groupLinks 0:383 0.02:44 0.08:123 0.19:218 0.35:165
        groupRank 0.0017:144 0.0046:286 0.0171:162 0.04:417 0.18:188
        previousMass 0:158 0.41:571 2.46:-105 5.52:51 8.32:-160
        secondPreviousMass 0:25 0.4:156 1.56:386
        nextLength 4.09:-309 4.95:-60 7.71:43
        nextMass 0.68:57 1.09:285 3.67:156 5.51:73 7.32:23 7.53:147 8.32:30
        secondNextLength 2.58:-378 4.09:-48 5:-163 7.69:-233
        secondNextMass 1.09:122 1.56:42 3.63:243 5.51:168 7.54:-43 8.35:-69
        behindMain 0:-601 8:60
        branchLinks 0.08:-209 0.36:-181 0.46:-22 0.5:-262 0.74:-260
        branchCount 2.32:-489 7.32:341 7.98:444
        branchMean 5.9:62
        depth 1:-273 5:-25
        mainMass 0.84:-98 0.89:358 0.95:-282 0.99:508
        clusterCount 2:208 2.58:59 2.81:-119 3.17:270 3.91:-263 6.09:-69
        inMain 0:1240
        underHeading 0:434
        inAside 0:-1034
        behindHeading 0:-388
        previousLinks 0.25:-38
        isDescription 0:1812
        """
}
