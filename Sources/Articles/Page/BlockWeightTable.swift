/// What the features of blocks weigh, in thousandths of a logit.
enum BlockWeightTable {
    /// The sum with which every block begins.
    static let bias: Float = 0

    /// A feature a line: thresholds, each with the weight that counts above it.
    static let steps = """
        len 4.755:114 6.109:138 7.366:611
        ld 0:-247 0.034:-380
        stopd 0.746:-609
        ends 0:811
        digits 0:272 0.176:-362
        commas 0:31
        article 0:171
        emph 0:-650
        side 0:-2047 3:-295 4:-547
        story 2:151 3:121
        krel 0:432
        kcom 0:-673
        pos 0.164:200 0.414:113 0.664:-508 0.914:-105
        masspos 0.092:-201 0.433:-792 0.733:-108 0.887:-177
        m1 0:206 0.002:346 0.017:395
        l1 0.137:-25
        a1 5.426:328 6.15:152
        m2 0:-120 0.025:678
        l2 0:-533
        n2 2.322:26
        a2 4.619:74
        m3 0.132:455
        l3 0.122:-31
        n3 2.807:198
        a3 6.462:-152
        gn 1:386 2.322:67 3.7:426
        gm 0.041:352
        ga 4.392:27 4.741:36 5.459:-204
        gl 0:82 0.124:479
        pm 0:78 0.379:638
        nl 3.322:-21 3.807:-130 4.087:-56 4.322:-82 7.366:237
        nm 2.678:312
        pl2 7.34:-43
        pm2 0.379:359
        nl2 2.585:-101 3:-92 4.7:-37 5.322:-76
        nm2 1.057:234
        after 0:-714
        hd -4:75 12:150
        dup 0:55
        bm 0.997:-1069
        bl 0:-361 0.446:-395
        bn 6.459:197
        ba 5.051:-453 5.262:-214 5.927:99 7.422:45
        am 0.997:-355
        depthdiff 2:-220
        mainshare 0.874:88 0.963:126 0.995:689
        cm 0.067:169
        cn 2:69 3.459:27 4.807:159
        img 0:-968
        """
}
