# Golden numbers of estimates and variances by R's survey and laeken on `two_stage.csv`.
#
#   apt-get install r-cran-survey r-cran-laeken      (Debian 12: survey 4.1.1, laeken 0.5.2)
#   Rscript tests/oracles/make_estimation_goldens.R  (in the directory of the project)
#
# Writes tests/oracles/estimation_goldens.csv: name, value (17 digits), and versions with the date in its first lines.
# The tests read that file and need no R.
suppressMessages({library(survey); library(laeken)})
here <- "tests/oracles"
t <- read.csv(file.path(here, "two_stage.csv"),
              colClasses = c(ea_id = "character", household_id = "character", domain = "character"))
out <- data.frame(name = character(), value = numeric())
put <- function(name, value) out <<- rbind(out, data.frame(name = name, value = as.numeric(value)))
put_stat <- function(name, s) { put(name, coef(s)); put(paste0(name, ".se"), SE(s)) }

# An area that is sure counts by its households, as the package takes it: each is a unit of a stratum of its own.
t$unit <- ifelse(t$pi1 == 1, t$household_id, t$ea_id)
regular <- t[t$stratum != "D", ]                          # without the stratum of a single area
options(survey.lonely.psu = "fail")
wr <- svydesign(ids = ~unit, strata = ~stratum, weights = ~base_weight, data = regular)
put_stat("total", svytotal(~income, wr))
put_stat("mean", svymean(~income, wr))
put_stat("ratio", svyratio(~income, ~n_persons, wr))
put_stat("proportion", svymean(~is_owner, wr))
put("mean.deff", deff(svymean(~income, wr, deff = "replace")))
put("total.deff", deff(svytotal(~income, wr, deff = "replace")))
put("degrees", degf(svydesign(ids = ~ea_id, strata = ~stratum, weights = ~base_weight,
                              data = regular[regular$pi1 < 1, ])))
df <- degf(wr)
put("all_units.degrees", df)
ci <- confint(svymean(~income, wr), df = df); put("mean.lower", ci[1]); put("mean.upper", ci[2])
ci <- attr(svyciprop(~is_owner, wr, method = "xlogit", df = df), "ci")
put("proportion.lower", ci[1]); put("proportion.upper", ci[2])
for (d in c("d1", "d2", "d3")) {
  put_stat(paste0("total.", d), svytotal(~income, subset(wr, domain == d)))
  put_stat(paste0("mean.", d), svymean(~income, subset(wr, domain == d)))
  put_stat(paste0("ratio.", d), svyratio(~income, ~n_persons, subset(wr, domain == d)))
}
for (p in c(0.1, 0.25, 0.5, 0.75, 0.9)) {
  q <- svyquantile(~income, wr, p, interval.type = "xlogit", df = df)[[1]]
  name <- paste0("quantile.", p)
  put(name, q[1]); put(paste0(name, ".lower"), q[2]); put(paste0(name, ".upper"), q[3]); put(paste0(name, ".se"), q[4])
}

# Finite corrections: both stages, chances of areas unequal in stratum C (Brewer).
fpc <- svydesign(ids = ~ea_id + household_id, strata = ~stratum, fpc = ~pi1 + pi2, data = regular, pps = "brewer")
put_stat("finite.total", svytotal(~income, fpc))
put_stat("finite.mean", svymean(~income, fpc))
put_stat("finite.ratio", svyratio(~income, ~n_persons, fpc))
equal <- regular[regular$stratum %in% c("A", "B"), ]
fpc_n <- svydesign(ids = ~ea_id + household_id, strata = ~stratum,
                   fpc = ~n_areas_population + n_households_population, data = equal)
put_stat("finite_counts.total", svytotal(~income, fpc_n))
put_stat("finite_counts.mean", svymean(~income, fpc_n))

# A stratum of a single area.
single <- t[t$stratum != "E", ]
wr_single <- svydesign(ids = ~unit, strata = ~stratum, weights = ~base_weight, data = single)
for (rule in c("remove", "adjust", "average")) {
  options(survey.lonely.psu = rule)
  put_stat(paste0("single.", rule, ".mean"), svymean(~income, wr_single))
  put_stat(paste0("single.", rule, ".ratio"), svyratio(~income, ~n_persons, wr_single))
  put_stat(paste0("single.", rule, ".total"), svytotal(~income, wr_single))
}
options(survey.lonely.psu = "fail")

# Jackknife; and calibrated to two totals, each replicate again.
jk <- as.svrepdesign(wr, type = "JKn", mse = TRUE)
jk_mean <- as.svrepdesign(wr, type = "JKn", mse = FALSE)
put_stat("jackknife.ratio", svyratio(~income, ~n_persons, jk))
put_stat("jackknife_centred.ratio", svyratio(~income, ~n_persons, jk_mean))
population <- c(`(Intercept)` = 16000, n_persons = 56000)
put_stat("jackknife_calibrated.total", svytotal(~income, calibrate(jk, ~n_persons, population)))
cal <- calibrate(wr, ~n_persons, population)
put_stat("calibrated.total", svytotal(~income, cal))
put_stat("calibrated.ratio", svyratio(~spending, ~income, cal))
j <- withReplicates(jk, function(w, data) gini(data$income, w)$value / 100)
put("jackknife.gini", j[1]); put("jackknife.gini.se", sqrt(attr(j, "var")))

# Inequality, households and persons.
put("gini", gini(t$income, t$base_weight)$value / 100)
put("gini.persons", gini(t$income / t$n_persons, t$base_weight * t$n_persons)$value / 100)
put("s80_s20", qsr(t$income, t$base_weight)$value)
put("s80_s20.persons", qsr(t$income / t$n_persons, t$base_weight * t$n_persons)$value)
put("median.persons", weightedMedian(t$income / t$n_persons, t$base_weight * t$n_persons))

# Known shares of a column: Rao and Scott's test, with and without finite corrections.
known <- c(`15-39` = 0.3, `40-59` = 0.45, `60+` = 0.25)
for (d in c("wr", "fpc")) {
  test <- svygofchisq(~age_group, p = known, design = get(d))
  put(paste0("fit.", d, ".statistic"), test$statistic)
  put(paste0("fit.", d, ".scale"), test$parameter["scale"])
  put(paste0("fit.", d, ".degrees"), test$parameter["df"])
  put(paste0("fit.", d, ".p"), test$p.value)
  for (i in 1:2) put(paste0("fit.", d, ".lambda", i), test$lambda[i])
}

target <- file.path(here, "estimation_goldens.csv")
file <- file(target, "w", encoding = "UTF-8")
writeLines(c(paste0("# ", R.version.string, ", survey ", packageVersion("survey"), ", laeken ", packageVersion("laeken"),
                    ", ", Sys.Date()), "# made by make_estimation_goldens.R from two_stage.csv", "name,value"), file)
writeLines(paste0(out$name, ",", formatC(out$value, digits = 17, format = "g")), file)
close(file)
