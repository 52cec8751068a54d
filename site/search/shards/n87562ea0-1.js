sitegenSearch("n87562ea0-1",`!be configured	n7c4aad32
%lost	
%skipped	
#cause clients	
%omes status	
#fore a	
#ginning and	
#ing done	
#low the	
#tween lead	
"lock behind	
"ody as	
'sends	
#th common	
"ranch breaks	
#oken that	
%wsers developer	nb092b41e
"uild from	
#rnt rfc	
#tton and	
"y extrasections	
%search	
#tes 0	
!cache and	
'able explicit	
'd page	
#ll for	
&er this	
#me and	
#n deliver	
&touch	
%not unpack	
#rry some	n12dc29bc
#talogue has	
+s on	
"dn forwarded	
"ertificate install	
"hallenge must	
%nged it	
%rset utf	
#ecked chunks	
#oice when	
"iphers or	
"lass rfc	
#ient as	
)how	
)set	
(s clock	
*try	n98267523
#oud negative	
'flares edge	
"ode and	
'for	
'multiple	
'so	
'you	
&s e1md	
(such	
#lours data	
#m needs	
%es from	
%ments configuration	
%pany has	
&letions and	
#ndition developer	n31146447
%flicts and	
%nection in	
%stant status419authenticationtimeout	
%tent guide	
*range	
)length 129	
*ocation date	
&inue so	
#okies before	
#re 3.1	
#uld do	
%nters that	
"rashes of	
#edentials with	
"url does	
%rency eur	naf36b365
!d multistatus	
"ata on	
%e wed	
#vexamplecom photos	
"ecide for	
%orates linepng	
#fault unique	
#lete of	
#mands the	
#scribed it	
#tails permit	
"ialogue since	
#fferent so	
#scretion rfc	
"ns changes	
"o something	n11eaf0e4
#cumentation if	
#es not	
#ne 307	
#wnloads have	
"rop what	
!e0002md and	
"ach column	
'proxy	
#rly data	
"dition named	
"lse a	
&where one	
"mpty server	
"nd in	
%s in	
#tries as	n835dfc4a
&y does	
's front	
"rror among	
(like	
'page 494	
"scape closes	
"th0 tcp	
"very answer	
(record	
"ws exchangeasmx	
"xample provider	
#cept the	
#isted google	
#pectation old	
%ires or	
`)
