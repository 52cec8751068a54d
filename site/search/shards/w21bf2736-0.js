sitegenSearch("w21bf2736-0",`!arrive	<n!)(H"7">#O!h%e#e/F&1#2,?!eP8*T&1
(d	Dx!0&,(?7eH13%!*e!'
(s	<q!2)0#2'G/G"F63+1#d&NB0.7)829
%ow	Tz&+
#ticle	8/,!30:%+'3:3"4"3"3!:"32A(k=9*G#B/B!gA1@2""!}""A!U%1!J![%2#+!T(+!U!{/
)12v3	T_#?
,4	P_#?/>!d
,5	Tm#>
)json	Tm#f
)mustache	H^3"4"3#3
)s	<A,A33'El'?%?/@!fa!;#9!C%d%?#)!9"*'U!{-!{."^
&facts	To&9
&kle	Tb!3
)mustache	Tb!3
`)
