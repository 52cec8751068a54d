sitegenSearch("p5f8808a7-6",`!!"^!%	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)	what-to-do	What to do	Let the official SDK do its work; by the account above it repeats twice, with growing pauses, and minds retry-after. On top of that, a few attempts of your own with a random part in the pause. Without it, all callers return together. Then decline gracefully: queue the job, use another model or provider, or tell the user. Keep 529 and 429 apart in code and in graphs. For the second there is
&&	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)	example	Example	
`)
