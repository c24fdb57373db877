#!/usr/bin/env bash
# Makes a Cloud Scheduler job that keeps one instance warm in business hours. Says first what that costs a day.
set -euo pipefail

usage()
{
    cat <<'HELP'
usage: scheduler.sh --project PROJECT --region REGION --url URL --account EMAIL [OPTION...]

  --url URL         of the service
  --account EMAIL   whose token is sent: it needs roles/run.invoker
  --every MINUTES   1 to 9 (default: 5): an idle instance with a GPU may be gone after 10
  --from HOUR       (default: 8)
  --to HOUR         the last in which it is called (default: 18)
  --days 5|7        Monday to Friday, or all (default: 5)
  --zone ZONE       whose hours these are (default: Etc/UTC)
  --name NAME       (default: inspyre-warm)
  --images N        a day, for the costs (default: 20)
  --yes             do not ask
  --dry-run         say the costs and the command, and do nothing

environment: INSPYRE_CLI is the program that knows the costs (default: inspyre-cli).
HELP
}

fail()
{
    printf 'error: %s\n' "$1" >&2
    exit 1
}

wrong_usage()
{
    printf 'error: %s See --help.\n' "$1" >&2
    exit 2
}

project='' region='' url='' account='' every=5 from=8 to=18 days=5 zone=Etc/UTC name=inspyre-warm images=20 yes='' dry=''
while (($#)); do
    case $1 in
    -h | --help) usage && exit 0 ;;
    --yes) yes=yes ;;
    --dry-run) dry=yes ;;
    --project | --region | --url | --account | --every | --from | --to | --days | --zone | --name | --images)
        (($# > 1)) || wrong_usage "$1 needs a value."
        printf -v "${1#--}" %s "$2"
        shift
        ;;
    *) wrong_usage "There is no option $1." ;;
    esac
    shift
done
[[ -n $project && -n $region && -n $url && -n $account ]] || wrong_usage '--project, --region, --url and --account are needed.'
[[ $every =~ ^[1-9]$ ]] || wrong_usage "--every $every: an idle instance with a GPU may be gone after 10 minutes, so 1 to 9 it is."
if [[ ! $from =~ ^[0-9]{1,2}$ || ! $to =~ ^[0-9]{1,2}$ ]] || ((10#$from > 10#$to || 10#$to > 23)); then
    wrong_usage '--from and --to are hours of one day.'
fi
case $days in
5) weekdays=1-5 ;;
7) weekdays='*' ;;
*) wrong_usage '--days is 5 or 7.' ;;
esac
url=${url%/} from=$((10#$from)) to=$((10#$to))

# cost WAY: USD a day, by the prices that the program knows.
cost()
{
    printf '%s\n' "$costs" | sed -n "s/.*\"way\":\"$1\",\"usd_per_day\":\([0-9.e+-]*\),.*/\1/p" | awk '{ printf "%.2f", $1 }'
}

costs=$("${INSPYRE_CLI:-inspyre-cli}" cost --json --images="$images" --every="$every" --hours=$((to - from + 1)) --days="$days") ||
    fail 'The costs are not known, so there is no job. INSPYRE_CLI names the program that knows them.'
[[ -n $(cost ping-in-hours) && -n $(cost scale-to-zero) ]] || fail 'The costs are not known, so there is no job.'
printf 'Kept warm from %d:00 to %d:59 on %s days a week: $%s a day on average.\n' "$from" "$to" "$days" "$(cost ping-in-hours)"
printf 'Left to sleep, with %s images a day: $%s a day.\n' "$images" "$(cost scale-to-zero)"

command=(gcloud scheduler jobs create http "$name" --project="$project" --location="$region"
    --schedule="*/$every $from-$to * * $weekdays" --time-zone="$zone" --uri="$url/warmup" --http-method=POST
    --oidc-service-account-email="$account" --oidc-token-audience="$url" --attempt-deadline=120s --max-retry-attempts=1)
printf '+'
printf ' %q' "${command[@]}"
printf '\n'
[[ -z $dry ]] || exit 0
if [[ -z $yes ]]; then
    answer=''
    read -r -p 'Create this job? [y/N] ' answer || true
    [[ $answer == [yY] || $answer == yes ]] || { printf '\nNot created.\n' && exit 1; }
fi
"${command[@]}"
printf 'To end it: gcloud scheduler jobs delete %s --project=%s --location=%s\n' "$name" "$project" "$region"
