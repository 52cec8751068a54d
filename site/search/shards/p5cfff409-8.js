sitegenSearch("p5cfff409-8",`!!#2!%	manual/continuous-integration/	Continuous integration	gitlab-ci	GitLab CI	Save this as .gitlab-ci.yml. The job pages is for GitLab Pages, host for a host of your own; keep the one that you need:
&&	manual/continuous-integration/	Continuous integration	plain-shell	Plain shell	For any other CI, or for a machine of your own:
`)
