/// What the features of blocks weigh, in thousandths of a logit.
enum BlockWeightTable {
    /// The sum with which every block begins.
    static let bias: Float = -200

    /// A feature a line: thresholds, each with the weight that counts above it.
    static let steps = """
        length 4.76:144 6.11:159 7.37:333
        linkShare 0.03:-601
        digitShare 0:332 0.18:-488
        emphasisShare 0:-584
        stopDensity 0:44 0.75:-539
        endsSentence 0:755
        inArticle 0:293
        inBareBox 0:-918
        sideWords 0:-2137 3:-197 4:-627
        storyWords 2:114 3:332
        relatedWords 0:458
        commentWords 0:-295
        place 0.16:173 0.41:154 0.66:-550
        massBefore 0.43:-742 0.73:-48 0.89:-232
        holderMass 0:102 0.002:341 0.017:304
        holderMean 5.43:364 6.15:170 7.39:297
        parentMass 0.03:576
        parentLinks 0:-587
        grandparentMass 0.016:38 0.13:468 0.94:-106
        grandparentCount 2.81:160
        grandparentMean 6.46:-173
        groupCount 1:428 4.32:364 4.95:36
        groupMean 5.46:-275
        groupLinks 0.12:589
        groupRank 0.07:754
        previousMass 0:24 0.38:682
        secondPreviousMass 0.38:387
        nextLength 3:-30 3.59:-80 3.81:-21 4.32:-175 7.37:249
        nextMass 2.68:334
        secondNextLength 2.59:-247 3:-141 5.32:-142
        secondNextMass 1.06:292
        behindMain 0:-977
        branchLinks 0:-171 0.07:-419 0.45:-283
        branchCount 4.95:-102
        branchMean 5.05:-586 5.26:-159 5.93:84
        depth 2:-328 4:-177 8:-186
        mainMass 0.87:154 0.92:210 0.96:238
        clusterCount 3.46:146 4.81:115
        """
}
