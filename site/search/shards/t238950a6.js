sitegenSearch("t238950a6",`The hosting company Pantheon has put an unused sandbox site to sleep.
Free sandbox sites that nobody develops any more are frozen. All requests to such a site are answered with 530, and its own dashboard is not available, until the owner wakes it (Pantheon, Inactive Site Freezing).
The version of the page that we read says: over four months old, and three months without a commit. An older one said a year and six months, so look up the current terms. Traffic does not keep a site awake; only work on its code does. That surprises people whose demonstration had visitors every day.
Owners go to their Pantheon dashboard, choose the site and press Unfreeze site. It takes some minutes, and files that had never been committed may be missing; a backup exists. A site that must stay up needs a paid plan. Anybody else can only tell the owner. A monitor should report it once: unlike a 503, it does not end by waiting. If the page carries Cloudflare's name and a number from 1000 upwards, it is the other 530, and the site is not asleep but unreachable.
The text of the page is ours.
Codes for a service that is away`)
