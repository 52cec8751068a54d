sitegenSearch("t16a878f8",`Anthropic's API is short of capacity for everybody at the moment; the request was fine.
The API as a whole has more traffic than it can take, across all users. It is not the caller's quota; that would be a 429 with the type rate_limit_error (Microsoft Learn). Anthropic has a page on its errors (Claude API, errors), of which we know only the beginning; what we say on 529 follows Microsoft's account of it.
In waves, at hours when many people work, and gone again after seconds or minutes. A streamed response may begin with success and end with the same error inside the stream, since its status line was sent long before. Qualys uses the number for its SSL Labs API in nearly the same sense, and asks clients to sleep for about half an hour (SSL Labs API).
Let the official SDK do its work; by the account above it repeats twice, with growing pauses, and minds retry-after. On top of that, a few attempts of your own with a random part in the pause. Without it, all callers return together. Then decline gracefully: queue the job, use another model or provider, or tell the user. Keep 529 and 429 apart in code and in graphs. For the second there is something that you can change. Check that gateways of your own pass the code on. Some map unknown 5xx to 502 and thereby hide what to do.

Backing off, with jitter

No. Your own limits answer with 429. 529 says that the service is busy for everybody, so the same request can succeed a little later, unchanged.`)
