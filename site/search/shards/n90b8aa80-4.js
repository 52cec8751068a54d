sitegenSearch("n90b8aa80-4",`!put requesttime	n2ed5c7f6
!q lamp	
"uestion stands	
#otes around	
!randomised pauses	
#te keep	
"cloneconfigs3type s3	
"ead files	
&er sees	
&s it	
%son by	
#cord a	
#direct follows	
*s each	
#fresh content	
%uses that	
#gistry file	nfa014e69
#lated is	
#minds you	
#nders a	
#peats a	
%laces the	
%orts are	
#quest denied	
*on	
*without	
&ired a	
#set may	
%ourcegroup host	
%ponse httpconflict	
/requesttimeout	
+swift	
%t open	nb3463ded
#tried and	
&y repeats	
%urn 444	
"fc 2068	
&9110	
"iddles are	
"oot any	
#w see	
"ule denies	
#n code	
!s fail	
"ame and	
'outcome	
#rif and	
#y and	
%s how	n22dfe491
"canning alerts	
#ript so	
"earch indexjs	
#cond in	
(s that	
%tion 15.1	
+6.1.2	
*7.8	
*take	
%websocketversion 13	
#e rfc	
#nd 308	
'one	
&s about	
%t by	
&ence is	ncbbff9b2
#rver answer	
)healthy	
)that	
's as	
#ssion resumes	
#tting of	
#verity ticket	
"g022 each	
%43 sg055	
%83 template	
"hares them	
#ops that	
%uld go	
%wing the	
"ide nginx	
#gnin window	n4f69e46f
#nce rfc	
#te frozen	
'your	
&genfiles the	
#xteen neighbours	
"lower writer	
"o every	
%two	
#me intermediaries	
&thing and	
#und is	
%rce you	
"pecification ends	
"s o	
"tand elsewhere	
's in	n0093c615
%te no	
&us 500	
)im	
)then	
(code internal	
-service	
%yed as	
#ill calls	
#op there	
%red response	
#ring 404	
"ubject issuer	
#ch as	
#mmaries text	
#re we	
"witch it	n042c1a3e
"ync the	
!table tomorrow	
#g with	
#ken for	
#rget calls	
"ell me	
#mplates and	
#rminal swift	
#xt file	
&s under	
"hat a	
'cancels	
'down	
'heading	
'lasts	
`)
