sitegenSearch("n46705063",`!repeats it	nfc887328
#quest header	n69be247e
&ires a	ne0228e57
#sponses at	n3064f097
#used for	n1167f55f
"outer sends	n110121e3
!same everywhere	nab5876e7
#ys and	ne68e821e
"earches the	n74fa2e02
#ction around	n48b001f9
#ldom a	nf15495c0
#nt and	n85f14b58
#rver had	n4694a94f
#t a	na1b6a592
"hort one	n0a3e1274
"ignature is	nb127beed
#tegen reports	n346d0433
"o the	neb360cbd
#urce and	n56d33f0e
"tands beside	n14a6783a
%tus repeat	nf1e1f0ff
#ore where	ne56526be
"ummary headings	n9e6ca433
!tag would	nb616feb3
"emplate includes	n42661085
#xts under	n915a4fdd
"hat error	n282aaf9f
'our	n7f76f0ea
'worked	na75d0930
#e catalogue	n4e105957
&diagnostics	n62e92d4f
&header	n198fe85f
&move	n33167fe7
&program	ndb0780b2
&same	nc467d713
&templates	ndfbbf232
%ir own	n1c8f0c9d
%n used	n7df618ca
%y work	nf0bc737e
#ree attempts	n73909cfe
"itle codes	naba67f16
"o codes	n82a487f3
%refuse	nccc6168f
#ken python3	nb3b7e595
"ransfer encoding	n9d8055e7
"wo equal	n517a10ce
!unavailable a	n297adc6e
"p the	n49e7b44f
"se in	nc9e09487
!value comes	n4ffa473c
"isitor you	nd0e6c744
!was in	n877f65fb
"eb dav	n664690cc
"hat is	n74db6ae7
#en you	n4e3d9b19
#ich needs	nac846d68
#ole form	ne1370bd3
"ith 428	nfd57cd3f
'optional	nfb4a54cc
&out saying	n064ba721
"ould need	nbe37c8d9
!x content	n46d4da20
!you needed	nac1c39c5
`)
