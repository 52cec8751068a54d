sitegenSearch("w92177d40-14",`!arrived	Dr!0&,(?7eH13%!*c!'
(s	<k!2+2'G/G"F63+1#d&NB0.7)829
%ow	Tt&+
#ticle	8/,!3/:%+'373"3"3"3!:"30A([=9*G#B/B!gA1@2""!}""A!U%1!J![%2#*!T(+!O!{-
)12v3	Ty">
,4	Ly">/>!d
,5	Tg#>
)json	Tg#f
)mustache	HY3"3"3#3
)s	<@,>31'El'?%>/@!fa!;#9!C%d%?#*!9"*'M!{+!{,"^
&facts	Ti&9
&kle	T]3
)mustache	T]3
`)
