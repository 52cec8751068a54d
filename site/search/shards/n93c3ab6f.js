sitegenSearch("n93c3ab6f",`!failed if	n55fccd0c
"etch response	n969230a6
"ile the	nc9adb6bf
#rst bytes	nd8a6a75c
"older that	n67ef37e8
#r deleted	na39e3191
&that	n3087ec2b
%ms of	nd3693bb7
"rom cf	n35e54c0f
!gateway gives	n369f5759
"ive out	n918335f6
"oogles 103	n08ffd440
!handshake stops	n80f72cec
#s scripts	nfacbbd75
"ead where	ned761bd5
&ings or	nd4382335
"onest site	n23fadce2
"ref a	n7151c804
"ttp libraries	nc2445e16
!i e	n046f65bb
"f none	n3a42b87e
"n code	nb3f6c758
%short	ncb5a2408
#fo rust	nd6110f1d
"s 413	n4af44ad1
%for	n2bcecb28
%one	na8a60315
%wanted	n2e52823b
"t fail	n6d9bc30e
%no	n14693a07
%was	ndb7619c5
#s listing	ncc825781
%elf unless	n13c653ce
!just being	n29295e3d
!know no	n8188bffa
!last modified	n978a5214
"ength 0	n83d1a4d9
"ife life	n676ee13b
#ne that	nc04ba7a9
#sting this	n418749d2
"og in	n3462f3d2
#oking list	ne9e6a398
!makes it	n6e73f3f8
#tch curl	n466b9210
#y soon	n41d0281a
"end it	nb17eea92
"inutes node	n8f8cf2ac
"ore of	n2a99d5a4
"y api	n9dea3afb
!names list	nba54a50c
"etwork error	n4c93eed9
#ws example	nc30fdaaa
"o constant	n2dfb302a
%title	nb5a76cc4
#t ask	n36b9bb8c
&public	nb746b73b
%hing meanwhile	n3c0e2a6c
"umber says	nb5cba0a6
!of entries	n6f7711de
%that	n00e9688b
#ten called	n1d0fbfa6
"n is	n9bd197fa
#e body	ned5483b3
&that	n494ddba6
"pen it	nea20979c
"r delete	nd1dcdcfc
%the	n1ef5ea5b
"ther 530	nd90d0082
"ur tools	n27fc724f
"wn codes	n64b7c587
!page in	nca084cb8
#ragraph this	n5ec22292
#th was	n8432e02f
"hp symfony	nf1263e25
"oint of	nfcaab93c
"roblem the	n2c54510f
`)
