<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>What was painted on %Ln picture is not in the results of a batch: export it from the editor.</numerusform>
            <numerusform>What was painted on %Ln pictures is not in the results of a batch: export those from the editor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>%Ln picture without a file is left out: export it from the editor.</numerusform>
            <numerusform>%Ln pictures without a file are left out: export those from the editor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>%Ln picture would become the same file as another.</numerusform>
            <numerusform>%Ln pictures would become the same file as another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>Of %Ln picture there is a result of that name already.</numerusform>
            <numerusform>Of %Ln pictures there is a result of that name already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>%Ln picture would get no name.</numerusform>
            <numerusform>%Ln pictures would get no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>%Ln result would take the place of a picture.</numerusform>
            <numerusform>%Ln results would take the place of a picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln picture cannot be read.</numerusform>
            <numerusform>%Ln pictures cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>%Ln file is no picture.</numerusform>
            <numerusform>%Ln files are no pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>%Ln name would be too long.</numerusform>
            <numerusform>%Ln names would be too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>Nothing was written. %Ln picture is to be done, %1 in all.</numerusform>
            <numerusform>Nothing was written. %Ln pictures are to be done, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>%Ln picture will be skipped: its result is there.</numerusform>
            <numerusform>%Ln pictures will be skipped: their results are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>%Ln batch was not finished:</numerusform>
            <numerusform>%Ln batches were not finished:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>, %Ln waiting</numerusform>
            <numerusform>, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>It happened %n time.</numerusform>
            <numerusform>It happened %n times in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message numerus="yes">
        <source>At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.</source>
        <translation>
            <numerusform>At %Ln picture a day you pay %1 a day, and %2 of them wait %3.</numerusform>
            <numerusform>At %Ln pictures a day you pay %1 a day, and %2 of them wait %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>From a cold start of both, the service catches up with this computer after %Ln picture.</numerusform>
            <numerusform>From a cold start of both, the service catches up with this computer after %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>From a cold start of both, this computer catches up with the service after %Ln picture.</numerusform>
            <numerusform>From a cold start of both, this computer catches up with the service after %Ln pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EditDesk</name>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>The program ended before the edits of %Ln picture were finished.</numerusform>
            <numerusform>The program ended before the edits of %Ln pictures were finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>Exporting %Ln picture…</numerusform>
            <numerusform>Exporting %Ln pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>Export %Ln picture</numerusform>
            <numerusform>Export %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 %Ln other cannot be opened, either.</numerusform>
            <numerusform>%1 %Ln others cannot be opened, either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>Fetching a picture from %1, %Ln more waits…</numerusform>
            <numerusform>Fetching a picture from %1, %Ln more wait…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 %Ln other could not be fetched, either.</numerusform>
            <numerusform>%1 %Ln others could not be fetched, either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 on %2 (%3 × %4, %5; %Ln pass)</numerusform>
            <numerusform>%1 on %2 (%3 × %4, %5; median of %Ln passes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 And %Ln more failed.</numerusform>
            <numerusform>%1 And %Ln more failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>Export cancelled after %Ln picture.</numerusform>
            <numerusform>Export cancelled after %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln picture exported to “%1”.</numerusform>
            <numerusform>%Ln pictures exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>%Ln picture skipped.</numerusform>
            <numerusform>%Ln pictures skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>%Ln model stays in %1, where it is not looked for any more. Move its file to the new folder to go on using it.</numerusform>
            <numerusform>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>%Ln attempt before it failed</numerusform>
            <numerusform>%Ln attempts before it failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>Median of the last %Ln start</numerusform>
            <numerusform>Median of the last %Ln starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln thread · %1</numerusform>
            <numerusform>%Ln threads · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>%Ln picture to do</numerusform>
            <numerusform>%Ln pictures to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>It is on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</numerusform>
            <numerusform>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>Fetch %Ln picture from %1?</numerusform>
            <numerusform>Fetch %Ln pictures from %1?</numerusform>
        </translation>
    </message>
</context>
</TS>
