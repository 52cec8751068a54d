sitegenSearch("w3a2b69b3-14",`!arrived	Dt!0&,(?7eH13%!*c!'
(s	<m!2+2'G/G"F63+1#d&NB0.7)829
%ow	Tv&+
#ticle	8/,!3/:%+'393"3"3"3!:"30A([=9*G#B/B!gA1@2""!}""A!U%1!J![%2#+!T(+!U!{.
)12v3	T{">
,4	L{">/>!d
,5	Ti#>
)json	Ti#f
)mustache	H[3"3"3#3
)s	<@,@31'El'?%>/@!fa!;#9!C%d%?#)!9"*'U!{,!{-"^
&facts	Tk&9
&kle	T_!3
)mustache	T_!3
`)
