sitegenSearch("w2acea38e-14",`!arrive	<l!)(H"7">#O!h%e#e/F&1#1,?!eP8*T&1
(d	Dv!0&,(?7eH13%!*d!'
(s	<o!2+2'G/G"F63+1#d&NB0.7)829
%ow	Tx&+
#ticle	8/,!3/:%+'3:3"3"3"3!:"31A([=9*G#B/B!gA1@2""!}""A!U%1!J![%2#+!T(+!U!{.
)12v3	T}">
,4	L}">/>!d
,5	Tk#>
)json	Tk#f
)mustache	H]3"3"3#3
)s	<@,A32'El'?%>/@!fa!;#9!C%d%?#)!9"*'U!{,!{-"^
&facts	Tm&9
&kle	Ta!3
)mustache	Ta!3
`)
