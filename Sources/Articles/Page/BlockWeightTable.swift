/// What the features of blocks weigh, in thousandths of a logit; written by `parley train-pages`.
enum BlockWeightTable {
    /// The sum with which every block begins.
    static let bias: Float = -3066

    /// A feature a line: thresholds, each with the weight that counts above it.
    static let steps = """
        length 3.81:260 6.61:39 6.66:288 7.89:526
        linkShare 0:-626 0.39:-135
        digitShare 0:219 0.06:78 0.18:-570
        emphasisShare 0.04:-35 0.53:-936 0.85:-306
        stopDensity 0.54:-151 0.79:-329 1.22:-239
        endsSentence 0:711
        inArticle 0:187
        inBareBox 0:-911
        sideWords 0:-1402 1:-553 3:-26 4:-373
        storyWords 2:113 3:676
        relatedWords 0:523
        commentWords 0:-2002
        place 0.26:-99 0.42:314 0.67:-416 0.91:-193
        massBefore 0.009:158 0.27:-421 0.46:-213 0.55:-210 0.81:-87 0.93:-181
        holderMass 0:-55 0.0007:528 0.0018:208 0.0091:38 0.08:606
        holderMean 4.17:146 5.17:191
        parentMass 0.0004:-239 0.001:-183 0.0173:247 0.06:226
        parentLinks 0:-89 0.0017:-409 0.62:34
        grandparentMass 0.0004:-83 0.13:195 0.98:236
        grandparentCount 2.32:229 3.32:145
        grandparentMean 3.33:804 3.34:220 6.16:-43 6.81:-226 6.82:-81 7.53:178
        groupCount 1:228 2.58:406 3:63 4.17:68 4.75:216 5.17:90 5.98:75
        groupMean 3.81:257 4.09:33 4.53:364 5.95:-307 5.97:-243 6.9:-143
        groupLinks 0:287 0.03:101 0.04:25 0.08:112 0.38:271
        groupRank 0.0046:313 0.0171:100 0.04:289 0.18:365
        previousMass 0:148 0.41:637 5.52:121 8.32:-144
        secondPreviousMass 0.4:255 1.56:338 7.34:-88
        nextLength 4.09:-254 4.95:-65 7.71:194
        nextMass 0.68:121 1.09:224 3.67:29 7.53:113
        secondNextLength 2.58:-300 4.09:-51 5:-102 7.67:-132
        secondNextMass 1.09:148 3.63:141 5.51:123 7.54:-60 8.35:-131
        behindMain 0:-656 8:41
        branchLinks 0.08:-68 0.11:-36 0.13:-31 0.36:-237 0.46:-140 0.5:-176 0.74:-193
        branchCount 2.58:-469 4.7:-408 7.32:390 7.98:407
        depth 1:-349 7:50
        mainMass 0.85:-239 0.9:433 0.93:-388 0.97:-50 0.99:535
        clusterCount 2:288 2.81:-103 3.17:320 3.91:-260 6.09:-73
        inMain 0:1093
        underHeading 0:365
        inAside 0:-979
        behindHeading 0:-368
        isDescription 0:1869
        inCell 0:529
        inQuote 0:987
        behindPicture 0:-387
        capitalShare 0.2:-188
        behindTitle 4:233 5.95:22
        previousLength 3.58:-320 4.39:-201
        nextEnds 0:252
        """
}
