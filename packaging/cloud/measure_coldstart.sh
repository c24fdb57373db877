#!/usr/bin/env bash
# Measures cold starts of the service: a streamed warm-up, then one picture. Nothing is needed but curl and awk.
set -euo pipefail
export LC_ALL=C

usage()
{
    cat <<'HELP'
usage: measure_coldstart.sh [OPTION...] URL PICTURE

Before each start the service must have no instance: either it is left alone until the platform has taken
it away (from zero), or a new revision is made, or a command of yours sees to it.

  --starts N        how many (default: 5)
  --idle SECONDS    leave it alone so long before each (default: 720; an idle GPU lives at most 600)
  --revision NAME   make a new revision of this Cloud Run service before each, and wait for nothing
  --region REGION   where that is
  --before COMMAND  run this before each, and wait for nothing
  --history FILE    one line of JSON a start is added to it (default: coldstarts.ndjson)
  --token TOKEN     sent as bearer; INSPYRE_TOKEN does the same. Cloud Run: gcloud auth print-identity-token
  --wait SECONDS    patience for one start (default: 240)

Prints of each start, and of all as median and range, in seconds:
  platform   until the program was started        (remote clock against ours: none is needed)
  start-up   from there until it was at full speed
  work       the picture itself
Starts that were none, since an instance was there, are said and left out of the medians.
Exit codes: 0 all were cold and right, 1 one failed or none was cold, 2 wrong usage, 3 some were not cold.
HELP
}

wrong_usage()
{
    printf 'error: %s See --help.\n' "$1" >&2
    exit 2
}

starts=5 idle=720 revision='' region='' before='' history=coldstarts.ndjson token=${INSPYRE_TOKEN:-} wait=240
words=()
while (($#)); do
    case $1 in
    -h | --help) usage && exit 0 ;;
    --starts | --idle | --revision | --region | --before | --history | --token | --wait)
        (($# > 1)) || wrong_usage "$1 needs a value."
        printf -v "${1#--}" %s "$2"
        shift
        ;;
    -*) wrong_usage "There is no option $1." ;;
    *) words+=("$1") ;;
    esac
    shift
done
((${#words[@]} == 2)) || wrong_usage 'A URL and a picture are needed.'
url=${words[0]%/} picture=${words[1]}
[[ $url =~ ^https?:// ]] || wrong_usage "$url is no URL."
[[ -f $picture ]] || wrong_usage "There is no picture $picture."
[[ $starts =~ ^[1-9][0-9]*$ && $idle =~ ^[0-9]+$ && $wait =~ ^[1-9][0-9]*$ ]] || wrong_usage 'A number is none.'
if [[ -n $token && $url == http://* && ! $url =~ ^http://(127\.0\.0\.1|localhost)[:/] ]]; then
    wrong_usage 'A token is not sent over plain http.'
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Not among the arguments: those are for all to see.
(umask 077 && : >"$work/curl" && if [[ -n $token ]]; then printf 'header = "Authorization: Bearer %s"\n' "$token" >"$work/curl"; fi)

# ask NAME CURL_OPTION...: leaves NAME.head, NAME.body and NAME.times (code, before, first byte and all, in ms).
ask()
{
    local name=$1
    shift
    curl -sS -N -X POST -K "$work/curl" -m "$wait" -D "$work/$name.head" -o "$work/$name.body" \
        -w '%{http_code} %{time_pretransfer} %{time_starttransfer} %{time_total}\n' "$@" \
        >"$work/$name.raw" 2>"$work/$name.error" || return 1
    awk '{ printf "%s %.3f %.3f %.3f\n", $1, $2 * 1000, $3 * 1000, $4 * 1000 }' "$work/$name.raw" >"$work/$name.times"
}

# header NAME HEADER: its value, or nothing.
header()
{
    tr -d '\r' <"$work/$1.head" | awk -F ': ' -v wanted="${2,,}" 'tolower($1) == wanted { print $2 }' | tail -n 1
}

# Text as JSON has it, without quotes around.
escaped()
{
    tr -d '\000-\037' <<<"$1" | sed 's/\\/\\\\/g; s/"/\\"/g'
}

# record WORDS_OF_JSON: a line of the history.
record()
{
    printf '{"time":"%s","url":"%s","kind":"%s",%s}\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(escaped "$url")" "$kind" "$1" >>"$history"
}

failed()
{
    printf 'start %d: FAILED: %s\n' "$start" "$1" >&2
    record "\"failed\":\"$(escaped "$1")\""
    return 1
}

# make_cold: what must be so before a start.
make_cold()
{
    if [[ -n $before ]]; then
        bash -c "$before"
    elif [[ -n $revision ]]; then
        gcloud run services update "$revision" ${region:+--region="$region"} --update-env-vars="INSPYRE_MEASURED=$(date +%s)" --quiet
    else
        printf 'start %d: waiting %s s\n' "$start" "$idle"
        sleep "$idle"
    fi
}

# split: class and shares of the wait of a warm-up, without a common clock: the program says how old it is (u) and for
# how long it has been at full speed (r), and we know how long its head took (e, w). What it streams after its head is
# start-up, too.
split()
{
    awk -v uptime="$(header warm x-uptime-ms)" -v ready="$(header warm x-ready-ms)" '
        function least(a, b) { return a < b ? a : b }
        function most(a, b) { return a > b ? a : b }
        {
            e = $3; w = $3 - $2; u = uptime + 0; r = ready + 0; rest = $4 - $3
            if (u < e) {
                class = "cold"; platform = most(0, w - u); startup = most(0, least(u, w) - r) + rest
            } else if (ready == "" || r < e) {
                class = "warming"; platform = 0; startup = most(0, w - r) + rest
            } else {
                class = "warm"; platform = w; startup = 0
            }
            printf "%s %.1f %.1f %.1f\n", class, platform, startup, $4
        }' "$work/warm.times"
}

# phases: of the streamed lines, each name with the sum of its parts, in ms.
phases()
{
    awk '
        function text(key) {
            return match($0, "\"" key "\":\"[^\"]*\"") ? substr($0, RSTART + length(key) + 4, RLENGTH - length(key) - 5) : ""
        }
        /"event":"phase"/ {
            match($0, /"t_ms":[0-9.e+-]+/)
            at = substr($0, RSTART + 7, RLENGTH - 7) + 0
            name = text("name"); part = name "/" text("part")
            if (text("state") == "begin") { begun[part] = at; if (!(name in sum)) { order[++count] = name; sum[name] = 0 } }
            else if (part in begun) { sum[name] += at - begun[part]; delete begun[part] }
        }
        END { for (i = 1; i <= count; i++) printf "%s %.1f\n", order[i], sum[order[i]] }' "$work/warm.body"
}

warm_up()
{
    local last code
    ask warm -H 'Accept: application/x-ndjson' -H 'Content-Length: 0' "$url/warmup?wait_ms=$((wait * 1000))" ||
        { failed "warm-up: $(<"$work/warm.error")" || return; }
    code=$(cut -d' ' -f1 "$work/warm.times")
    last=$(tail -n 1 "$work/warm.body" 2>/dev/null || true)
    [[ $code == 200 || $code == 202 ]] || { failed "warm-up: $code: $last" || return; }
    [[ -n $(header warm x-instance-id) ]] || { failed 'warm-up: this is not inspyre: no X-Instance-Id' || return; }
    # A stream that does not say how it ended has not ended well.
    [[ $last == '{"event":"ready"'* ]] || { failed "warm-up: $last" || return; }
}

first_picture()
{
    local code
    ask picture -H 'Content-Type: application/octet-stream' -H 'Expect:' --data-binary "@$picture" "$url/v1/remove-background" ||
        { failed "picture: $(<"$work/picture.error")" || return; }
    code=$(cut -d' ' -f1 "$work/picture.times")
    [[ $code == 200 ]] || { failed "picture: $code: $(head -c 200 "$work/picture.body" | tr -d '\000')" || return; }
}

# one_start: measures it, and adds to the table what it took.
one_start()
{
    local class platform startup total job picture_ms
    make_cold || { failed 'the service could not be made cold' || return; }
    warm_up || return
    first_picture || return
    read -r class platform startup total <<<"$(split)"
    job=$(header picture server-timing | sed -n 's/.*total;dur=\([0-9.]*\).*/\1/p')
    picture_ms=$(cut -d' ' -f4 "$work/picture.times")
    phases >"$work/phases"
    record "\"class\":\"$class\",\"platform_ms\":$platform,\"startup_ms\":$startup,\"work_ms\":${job:-null},\"warmup_ms\":$total,\"picture_ms\":$picture_ms,\"phases_ms\":{$(
        awk '{ printf "%s\"%s\":%s", (NR > 1 ? "," : ""), $1, $2 }' "$work/phases"
    )},\"timings\":$(
        tail -n 1 "$work/warm.body" | grep -o '{[^{}]*}}$' | sed 's/}$//'
    ),\"instance\":\"$(header warm x-instance-id)\",\"engine\":\"$(escaped "$(header warm x-engine)")\",\"failed\":null"
    if [[ $(header warm x-instance-id) != "$(header picture x-instance-id)" ]]; then
        printf 'start %d: another instance did the picture\n' "$start"
    fi
    if [[ $class != cold ]]; then
        printf 'start %d: %s, so no cold start: left out\n' "$start" "$class"
        not_cold=$((not_cold + 1))
        return
    fi
    cold=$((cold + 1))
    {
        printf '1platform %s\n2start-up %s\n3work %s\n4warm-up %s\n5picture %s\n' \
            "$platform" "$startup" "${job:-0}" "$total" "$picture_ms"
        sed 's/^/6phase:/' "$work/phases"
    } >>"$work/table"
    awk -v start="$start" -v platform="$platform" -v startup="$startup" -v job="${job:-0}" 'BEGIN {
        printf "start %d: platform %.3f, start-up %.3f, work %.3f s\n", start, platform / 1000, startup / 1000, job / 1000 }'
}

# summary: median and range of each row; the rows stay in their order.
summary()
{
    printf '\n%-22s %8s   %s\n' "of $cold cold starts, s" median range
    sort -s -k1,1 -k2,2g "$work/table" | awk '
        function flush() {
            if (!count) return
            middle = count % 2 ? value[(count + 1) / 2] : (value[count / 2] + value[count / 2 + 1]) / 2
            printf "%-22s %8.3f   %.3f to %.3f\n", substr(name, 2), middle / 1000, value[1] / 1000, value[count] / 1000
        }
        $1 != name { flush(); name = $1; count = 0 }
        { value[++count] = $2 }
        END { flush() }'
}

kind='zero'
[[ -z $revision ]] || kind='revision'
[[ -z $before ]] || kind='command'
cold=0 not_cold=0 wrong=0
for ((start = 1; start <= starts; start++)); do
    rm -f "$work"/{warm,picture}.{head,body,times}
    one_start || wrong=$((wrong + 1))
done
((cold == 0)) || summary
((wrong == 0)) || printf '%d of %d failed\n' "$wrong" "$starts" >&2
if ((wrong > 0 || cold == 0)); then
    exit 1
fi
((not_cold == 0)) || exit 3
