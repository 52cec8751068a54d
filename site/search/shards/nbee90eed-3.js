sitegenSearch("nbee90eed-3",`!library check	Rn%&
/forerrorsts	Rn%&
*did	Rb%3
+ropped	Rk%3
*each	Ra#H
+xceptions	Rq!,
*feedparser	Ri":
*has	Np!Ac",
*its	Rm%3
*proves	Rn%,
-xy	Ro!f
*sees	R|!H
*this	Rb":
+ornado	Re&&
+reats	Rn%,
*with	Rp"H
%yaml 0	Ro&,
*alone	Ro&,
+nd	Rq&,
*dev	Ro&*
*make	Rq&,
*reads	Rn&3
)02 or	Ro&,
,rm	Ro&*
)dev libjemalloc	Ro&*
8dev	Ro&*
#cence that	Rp#3
)s and	Rp#H
#e in	Ry&3
&now	Rs&,
&that	Rm&{'
(e	Rq&^
%s above	Rw!O
'before	Rh#3
)hind	Nr!:c!A
)low	R|&t
)side	J23e&{!):
)tween	Nq!:6f
)yond	Rd#3
'deeper	R(,
'in	Bl&H"3"V&,,:
)side	R%,
'meanwhile	Rm&3
'outside	F<,i"3f!&7F
'people	Ra#H
'rfc	R|",
'there	R),
'under	Rx&,
'within	Rg%3
#fe cycle	BU&"&"&"&"(s#vA(
'life	BU&"&"&"&"&
'of	Rj#O
'while	R|!&
&time at	Rj"O
+can	Rg#O
+for	Rl"O
+in	Rw#O
+of	Rp#O
+rfc	Je"O-OJO
%t a	Np&&!X%A
'the	R3:
&ed and	Rd!:
)without	Rr'&
`)
