<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>اختيار ملف نموذج</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>أوزان (*.pth *.safetensors);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another window of inspyre does not answer, so this one was opened.</source>
        <translation>لا تستجيب نافذة أخرى لبرنامج inspyre، لذلك فُتحت هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>يزيل خلفية الصور على هذا الحاسوب.

مثال: inspyre --device cpu photo.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>الصور والمجلدات المراد فتحها.</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>النموذج: اسم أو ملف أوزان.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto أو cpu أو cuda أو cuda:N.</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto أو fp32 أو bf16 أو fp16.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system أو light أو dark.</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>مثل de أو fr أو es أو ja أو zh_CN أو ar أو en.</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>فتح النافذة الرئيسية فورًا.</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>طباعة مراحل بدء التشغيل بصيغة JSON ثم الإنهاء، لغرض القياس.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>لا يمكن أن تكون قيمة --%1 هي «%2». القيم الممكنة: %3.</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>انظر inspyre --help.</translation>
    </message>
    <message>
        <source>Open a window of its own where the program runs already.</source>
        <translation>فتح نافذة مستقلة وإن كان البرنامج يعمل بالفعل.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>فتح صور من القرص</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>إضافة كل الصور في مجلد وفي المجلدات التي بداخله</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>تصدير ال&amp;كل…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>حفظ كل الصور المفرّغة المكتملة في مجلد</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>إزالة هذه الصورة من القائمة مع بقاء ملفها</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>&amp;نسخ الصورة المفرّغة</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>نسخ الصورة المفرّغة مع شفافيتها إلى الحافظة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>إضافة الصورة أو الملفات من الحافظة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>مقسوم</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>الأصل والنتيجة يفصل بينهما خط قابل للتحريك</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>الأصل والنتيجة متجاوران</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>الصورة المفرّغة وحدها</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>الصورة كما كانت</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>قناع ألفا</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>مدى عتامة كل بكسل: الأبيض يبقى والأسود يختفي</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>رقعة الشطرنج</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>إظهار الشفافية كرقعة شطرنج</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>عرض الصورة المفرّغة على الأبيض</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>عرض الصورة المفرّغة على الرمادي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>عرض الصورة المفرّغة على الأسود</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>لون…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>عرض الصورة المفرّغة على لون من اختيارك</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>كل بكسل في الصورة يقابل بكسلًا على الشاشة</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>ملء الشاشة كلها بهذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>عرض الصورة التي قبل هذه</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>الصورة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>عرض الصورة التي بعد هذه</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>اختيار &amp;ملف نموذج…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>استخدام نموذج من ملف أوزان</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>أ&amp;زمنة بدء التشغيل</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>ما استغرقه بدء تشغيل البرنامج مرحلةً مرحلة</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>كل مفاتيح هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>&amp;حول inspyre</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>الإصدار والتراخيص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير/تصغير</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the cut-out; a dialog asks how and where</source>
        <translation>حفظ الصورة المفرّغة مع السؤال عن الطريقة والمكان</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture as the last time, without asking</source>
        <translation>حفظ الصورة المفرّغة بجانب الصورة كالمرة السابقة دون سؤال</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take back the last change of this picture</source>
        <translation>التراجع عن آخر تغيير في هذه الصورة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>تكرار ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>نسخ ك&amp;أمر</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>نسخ سطر الأوامر الذي ينتج الملف نفسه</translation>
    </message>
    <message>
        <source>R&amp;eset settings</source>
        <translation>إعادة &amp;ضبط الإعدادات</translation>
    </message>
    <message>
        <source>Edge, background and frame of this picture as they were at first; what was painted stays</source>
        <translation>إعادة حافة هذه الصورة وخلفيتها وإطارها إلى ما كانت عليه أولًا مع بقاء ما رُسم</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>The picture with its subject tinted and outlined</source>
        <translation>الصورة مع تلوين العنصر الرئيسي وتحديد حدوده</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Where the model is not sure, in colour</source>
        <translation>المواضع التي لم يتيقن منها النموذج، بالألوان</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>مموّهة</translation>
    </message>
    <message>
        <source>Show the cut-out on its own blurred picture</source>
        <translation>عرض الصورة المفرّغة على صورتها الأصلية مموّهةً</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Show the cut-out on a picture of your choice</source>
        <translation>عرض الصورة المفرّغة على صورة من اختيارك</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>ال&amp;عدسة</translation>
    </message>
    <message>
        <source>Enlarge what is under the pointer</source>
        <translation>تكبير ما تحت المؤشر</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>اللوحة ال&amp;جانبية</translation>
    </message>
    <message>
        <source>Show or hide the settings beside the picture</source>
        <translation>إظهار الإعدادات بجانب الصورة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>تدوير إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the left</source>
        <translation>تدوير النتيجة ربع دورة إلى اليسار</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>ت&amp;دوير إلى اليمين</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the right</source>
        <translation>تدوير النتيجة ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>قلب &amp;أفقي</translation>
    </message>
    <message>
        <source>Left and right of the result change places</source>
        <translation>تبديل يمين النتيجة ويسارها</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>قلب &amp;رأسي</translation>
    </message>
    <message>
        <source>Top and bottom of the result change places</source>
        <translation>تبديل أعلى النتيجة وأسفلها</translation>
    </message>
    <message>
        <source>&amp;Crop to subject</source>
        <translation>ا&amp;قتصاص حول العنصر</translation>
    </message>
    <message>
        <source>Cut off what is round the subject</source>
        <translation>قص ما يحيط بالعنصر الرئيسي</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>ال&amp;يد</translation>
    </message>
    <message>
        <source>Move the picture by dragging</source>
        <translation>تحريك الصورة بالسحب</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Paint over what belongs to the subject</source>
        <translation>الرسم فوق ما ينتمي إلى العنصر الرئيسي</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>م&amp;حو</translation>
    </message>
    <message>
        <source>Paint over what belongs to the background</source>
        <translation>الرسم فوق ما ينتمي إلى الخلفية</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>اس&amp;ترجاع</translation>
    </message>
    <message>
        <source>Paint over what is to be as the model saw it</source>
        <translation>الرسم فوق ما يجب أن يعود كما رآه النموذج</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>من&amp;طقة</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself, in full detail</source>
        <translation>اسحب إطارًا: يعالج النموذج ذلك الجزء وحده بكامل تفاصيله</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>فرشاة أ&amp;صغر</translation>
    </message>
    <message>
        <source>Paint with a smaller brush</source>
        <translation>الرسم بفرشاة أصغر</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>فرشاة أ&amp;كبر</translation>
    </message>
    <message>
        <source>Paint with a larger brush</source>
        <translation>الرسم بفرشاة أكبر</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>فرشاة أ&amp;نعم</translation>
    </message>
    <message>
        <source>Paint with a softer edge</source>
        <translation>الرسم بحافة أنعم</translation>
    </message>
    <message>
        <source>H&amp;arder brush</source>
        <translation>فرشاة أص&amp;لب</translation>
    </message>
    <message>
        <source>Paint with a harder edge</source>
        <translation>الرسم بحافة أصلب</translation>
    </message>
    <message>
        <source>Sa&amp;ve edits…</source>
        <translation>&amp;حفظ التعديلات…</translation>
    </message>
    <message>
        <source>Save what was painted and set for this picture in a file of its own</source>
        <translation>حفظ ما رُسم وضُبط لهذه الصورة في ملف مستقل</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Language, look, engine, network and keys of the program</source>
        <translation>لغة البرنامج ومظهره ومحركه وشبكته ومفاتيحه</translation>
    </message>
    <message>
        <source>Try again with a picture that failed, or whose result is an earlier one</source>
        <translation>إعادة المحاولة مع صورة فشلت أو كانت نتيجتها سابقة</translation>
    </message>
    <message>
        <source>Cr&amp;op by hand</source>
        <translation>اقتصا&amp;ص يدوي</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>سحب حواف ما يُراد إبقاؤه من الصورة</translation>
    </message>
    <message>
        <source>Models on this computer: download, import, verify, delete</source>
        <translation>النماذج على هذا الحاسوب: تنزيلها واستيرادها والتحقق منها وحذفها</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>التش&amp;خيص…</translation>
    </message>
    <message>
        <source>A report on this computer, the engine and what went wrong</source>
        <translation>تقرير عن هذا الحاسوب والمحرك وما حدث من أخطاء</translation>
    </message>
    <message>
        <source>Quick e&amp;xport</source>
        <translation>ت&amp;صدير سريع</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>معالجة &amp;دفعة…</translation>
    </message>
    <message>
        <source>Cut out many pictures or whole folders, while you go on editing</source>
        <translation>قص صور كثيرة أو مجلدات كاملة بينما تواصل التحرير</translation>
    </message>
    <message>
        <source>Batch of the whole s&amp;trip…</source>
        <translation>دفعة من ال&amp;شريط كله…</translation>
    </message>
    <message>
        <source>Put all pictures of the film strip into a batch</source>
        <translation>وضع كل صور الشريط في دفعة</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Model ma&amp;nager…</source>
        <translation>م&amp;دير النماذج…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>ال&amp;خدمة…</translation>
    </message>
    <message>
        <source>Wake and measure a service on another machine, and what it costs</source>
        <translation>إيقاظ خدمة على جهاز آخر وقياسها ومعرفة تكلفتها</translation>
    </message>
    <message>
        <source>&amp;Wake the service</source>
        <translation>إيقا&amp;ظ الخدمة</translation>
    </message>
    <message>
        <source>Start the service, so that it is ready for the first picture</source>
        <translation>بدء الخدمة لتكون جاهزة للصورة الأولى</translation>
    </message>
    <message>
        <source>Cut out on this &amp;computer</source>
        <translation>التفريغ على هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>Pictures never leave this computer</source>
        <translation>لا تغادر الصور هذا الحاسوب أبدًا</translation>
    </message>
    <message>
        <source>Cut out by the se&amp;rvice</source>
        <translation>التفريغ &amp;بواسطة الخدمة</translation>
    </message>
    <message>
        <source>Pictures are sent to the service, as small as its model sees them</source>
        <translation>تُرسل الصور إلى الخدمة، بالحجم الصغير الذي يراه نموذجها</translation>
    </message>
    <message>
        <source>Whoever is &amp;first ready</source>
        <translation>ال&amp;أسبق جاهزية</translation>
    </message>
    <message>
        <source>The service bridges the start of this computer, or the reverse</source>
        <translation>تغطي الخدمة فترة بدء هذا الحاسوب، أو العكس</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::AdvisorPage</name>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Of an instance</source>
        <translation>للمثيل الواحد</translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>Zonal redundancy</source>
        <translation>تكرار نطاقي</translation>
    </message>
    <message>
        <source>What a service gets unless it is switched off; dearer</source>
        <translation>تحصل عليه الخدمة ما لم يُوقَف؛ وهو أغلى</translation>
    </message>
    <message>
        <source>US dollars, %1. They age: set what you pay.</source>
        <comment>name of a region</comment>
        <translation>بالدولار الأمريكي، %1. تتقادم الأسعار: عيّن ما تدفعه أنت.</translation>
    </message>
    <message>
        <source>$</source>
        <comment>in front of a number</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a price</comment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Prices as they were read</source>
        <translation>الأسعار كما قُرئت</translation>
    </message>
    <message>
        <source>Forget the prices that you have set</source>
        <translation>نسيان الأسعار التي عيّنتها</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>النصيحة</translation>
    </message>
    <message>
        <source>Use measured &amp;times</source>
        <translation>استخدام الأ&amp;زمنة المقيسة</translation>
    </message>
    <message>
        <source>Ways to serve the pictures</source>
        <translation>طرق معالجة الصور</translation>
    </message>
    <message>
        <source>cold start %1</source>
        <translation>البدء البارد %1</translation>
    </message>
    <message>
        <source>warm picture %1</source>
        <translation>الصورة الدافئة %1</translation>
    </message>
    <message>
        <source>start here %1</source>
        <translation>البدء هنا %1</translation>
    </message>
    <message>
        <source>picture here %1</source>
        <translation>الصورة هنا %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet: compare on the page “Measure”</source>
        <translation>لم يُقَس شيء بعد: أجرِ مقارنة في صفحة «القياس»</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>المقيس: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measured times</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Autosave</name>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BackgroundPanel</name>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>What lies behind the subject in the file</source>
        <translation>ما يقع خلف العنصر الرئيسي في الملف</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>شفافة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>مموّهة</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>اختيار لون آخر</translation>
    </message>
    <message>
        <source>Fit of the picture</source>
        <translation>ملاءمة الصورة</translation>
    </message>
    <message>
        <source>How a picture of another shape fills the background</source>
        <translation>كيف تملأ صورةٌ مختلفة الأبعاد الخلفيةَ</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>ممدودة</translation>
    </message>
    <message>
        <source>Filled, cut off</source>
        <translation>مالئة مع القص</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>التمويه</translation>
    </message>
    <message>
        <source>How much the picture behind the subject is blurred</source>
        <translation>مقدار تمويه الصورة خلف العنصر الرئيسي</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>How dark the subject&apos;s shadow is; at 0 there is none</source>
        <translation>مدى قتامة ظل العنصر الرئيسي؛ وعند 0 لا ظل</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>How far the shadow lies to the right</source>
        <translation>مدى إزاحة الظل إلى اليمين</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>How far the shadow lies below</source>
        <translation>مدى إزاحة الظل إلى الأسفل</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>النعومة</translation>
    </message>
    <message>
        <source>How blurred the shadow is</source>
        <translation>مدى تمويه الظل</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>لون الظل</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>اختيار صورة أخرى</translation>
    </message>
    <message>
        <source>Picture of the background</source>
        <translation>صورة الخلفية</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>خلف العنصر</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>ما رُسم على الصور ليس في نتائج الدفعة: صدِّرها من المحرر. (%Ln)</numerusform>
            <numerusform>ما رُسم على صورة واحدة (%Ln) ليس في نتائج الدفعة: صدِّرها من المحرر.</numerusform>
            <numerusform>ما رُسم على صورتين (%Ln) ليس في نتائج الدفعة: صدِّرهما من المحرر.</numerusform>
            <numerusform>ما رُسم على %Ln صور ليس في نتائج الدفعة: صدِّرها من المحرر.</numerusform>
            <numerusform>ما رُسم على %Ln صورة ليس في نتائج الدفعة: صدِّرها من المحرر.</numerusform>
            <numerusform>ما رُسم على %Ln صورة ليس في نتائج الدفعة: صدِّرها من المحرر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>لا صور بلا ملف (%Ln)</numerusform>
            <numerusform>صورة واحدة (%Ln) بلا ملف تُترك: صدِّرها من المحرر.</numerusform>
            <numerusform>صورتان (%Ln) بلا ملف تُتركان: صدِّرهما من المحرر.</numerusform>
            <numerusform>%Ln صور بلا ملف تُترك: صدِّرها من المحرر.</numerusform>
            <numerusform>%Ln صورة بلا ملف تُترك: صدِّرها من المحرر.</numerusform>
            <numerusform>%Ln صورة بلا ملف تُترك: صدِّرها من المحرر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being cut out</source>
        <translation>يجري قص الصور</translation>
    </message>
    <message>
        <source>The batch has paused</source>
        <translation>الدفعة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>انتهت الدفعة</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>أُوقفت الدفعة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>لا صور تصير ملفًا واحدًا (%Ln)</numerusform>
            <numerusform>صورة واحدة (%Ln) ستصير الملف نفسه مع غيرها.</numerusform>
            <numerusform>صورتان (%Ln) ستصيران الملف نفسه مع غيرهما.</numerusform>
            <numerusform>%Ln صور ستصير الملف نفسه مع غيرها.</numerusform>
            <numerusform>%Ln صورة ستصير الملف نفسه مع غيرها.</numerusform>
            <numerusform>%Ln صورة ستصير الملف نفسه مع غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>لا نتائج بهذا الاسم (%Ln)</numerusform>
            <numerusform>لصورة واحدة (%Ln) نتيجة بهذا الاسم من قبل.</numerusform>
            <numerusform>لصورتين (%Ln) نتيجة بهذا الاسم من قبل.</numerusform>
            <numerusform>لـ %Ln صور نتيجة بهذا الاسم من قبل.</numerusform>
            <numerusform>لـ %Ln صورة نتيجة بهذا الاسم من قبل.</numerusform>
            <numerusform>لـ %Ln صورة نتيجة بهذا الاسم من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>لا صور بلا اسم (%Ln)</numerusform>
            <numerusform>صورة واحدة (%Ln) لن تنال اسمًا.</numerusform>
            <numerusform>صورتان (%Ln) لن تنالا اسمًا.</numerusform>
            <numerusform>%Ln صور لن تنال اسمًا.</numerusform>
            <numerusform>%Ln صورة لن تنال اسمًا.</numerusform>
            <numerusform>%Ln صورة لن تنال اسمًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>لا نتائج تحل محل صورة (%Ln)</numerusform>
            <numerusform>نتيجة واحدة (%Ln) ستحل محل صورة.</numerusform>
            <numerusform>نتيجتان (%Ln) ستحلان محل صورة.</numerusform>
            <numerusform>%Ln نتائج ستحل محل صورة.</numerusform>
            <numerusform>%Ln نتيجة ستحل محل صورة.</numerusform>
            <numerusform>%Ln نتيجة ستحل محل صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>كل الصور تُقرأ (%Ln)</numerusform>
            <numerusform>صورة واحدة (%Ln) لا يمكن قراءتها.</numerusform>
            <numerusform>صورتان (%Ln) لا يمكن قراءتهما.</numerusform>
            <numerusform>%Ln صور لا يمكن قراءتها.</numerusform>
            <numerusform>%Ln صورة لا يمكن قراءتها.</numerusform>
            <numerusform>%Ln صورة لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>كل الملفات صور (%Ln)</numerusform>
            <numerusform>ملف واحد (%Ln) ليس صورة.</numerusform>
            <numerusform>ملفان (%Ln) ليسا صورتين.</numerusform>
            <numerusform>%Ln ملفات ليست صورًا.</numerusform>
            <numerusform>%Ln ملفًا ليست صورًا.</numerusform>
            <numerusform>%Ln ملف ليست صورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>لا أسماء طويلة (%Ln)</numerusform>
            <numerusform>اسم واحد (%Ln) سيكون أطول من اللازم.</numerusform>
            <numerusform>اسمان (%Ln) سيكونان أطول من اللازم.</numerusform>
            <numerusform>%Ln أسماء ستكون أطول من اللازم.</numerusform>
            <numerusform>%Ln اسمًا ستكون أطول من اللازم.</numerusform>
            <numerusform>%Ln اسم ستكون أطول من اللازم.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures that were tried could be done.</source>
        <translation>لم تنجح أي من الصور التي جُرِّبت.</translation>
    </message>
    <message>
        <source>The batch takes about %1, and the results about %2.</source>
        <translation>تستغرق الدفعة نحو %1، وتحتاج النتائج إلى نحو %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>لا يمكن فتح المجلد «%1».</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>لا صور في «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>لم يُكتب شيء. لا صور للعمل عليها (%Ln)، والمجموع %1.</numerusform>
            <numerusform>لم يُكتب شيء. صورة واحدة (%Ln) للعمل عليها، والمجموع %1.</numerusform>
            <numerusform>لم يُكتب شيء. صورتان (%Ln) للعمل عليهما، والمجموع %1.</numerusform>
            <numerusform>لم يُكتب شيء. %Ln صور للعمل عليها، والمجموع %1.</numerusform>
            <numerusform>لم يُكتب شيء. %Ln صورة للعمل عليها، والمجموع %1.</numerusform>
            <numerusform>لم يُكتب شيء. %Ln صورة للعمل عليها، والمجموع %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the results go.</source>
        <translation>لم يبق حيث تُحفظ النتائج سوى %1.</translation>
    </message>
    <message>
        <source>%1 are free where the results go.</source>
        <translation>المتاح حيث تُحفظ النتائج: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>لن تُتخطى صور (%Ln)</numerusform>
            <numerusform>ستُتخطى صورة واحدة (%Ln): نتيجتها موجودة.</numerusform>
            <numerusform>ستُتخطى صورتان (%Ln): نتيجتاهما موجودتان.</numerusform>
            <numerusform>ستُتخطى %Ln صور: نتائجها موجودة.</numerusform>
            <numerusform>ستُتخطى %Ln صورة: نتائجها موجودة.</numerusform>
            <numerusform>ستُتخطى %Ln صورة: نتائجها موجودة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchHint</name>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>أفلت الصور أو المجلدات هنا</translation>
    </message>
    <message>
        <source>All of them are cut out with one recipe, and the folders within a folder are made again where the results go. The pictures themselves stay as they are. You can go on editing meanwhile.</source>
        <translation>تُقص كلها بوصفة واحدة، وتُنشأ المجلدات الموجودة داخل مجلد من جديد حيث تُحفظ النتائج. تبقى الصور نفسها كما هي. يمكنك مواصلة التحرير في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message>
        <source>%1 of %2 pictures are done, %3</source>
        <comment>numbers, date and time</comment>
        <translation>تم %1 من %2 صورة، %3</translation>
    </message>
    <message>
        <source>Decide another time</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>لا دفعات غير مكتملة (%Ln):</numerusform>
            <numerusform>دفعة واحدة (%Ln) لم تكتمل:</numerusform>
            <numerusform>دفعتان (%Ln) لم تكتملا:</numerusform>
            <numerusform>%Ln دفعات لم تكتمل:</numerusform>
            <numerusform>%Ln دفعة لم تكتمل:</numerusform>
            <numerusform>%Ln دفعة لم تكتمل:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>What is finished stays where it is</source>
        <translation>يبقى ما اكتمل في مكانه</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message>
        <source>Progress of the batch</source>
        <translation>تقدم الدفعة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>مشكوك فيها: %Ln</numerusform>
            <numerusform>مشكوك فيها: %Ln</numerusform>
            <numerusform>مشكوك فيها: %Ln</numerusform>
            <numerusform>مشكوك فيها: %Ln</numerusform>
            <numerusform>مشكوك فيها: %Ln</numerusform>
            <numerusform>مشكوك فيها: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>متخطاة: %Ln</numerusform>
            <numerusform>متخطاة: %Ln</numerusform>
            <numerusform>متخطاة: %Ln</numerusform>
            <numerusform>متخطاة: %Ln</numerusform>
            <numerusform>متخطاة: %Ln</numerusform>
            <numerusform>متخطاة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a time</comment>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>الذاكرة %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <comment>a time</comment>
        <translation>استغرقت %1.</translation>
    </message>
    <message>
        <source>%1: %2 % busy</source>
        <comment>stage, per cent</comment>
        <translation>%1: مشغول بنسبة %2 %</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>، %Ln في الانتظار</numerusform>
            <numerusform>، %Ln في الانتظار</numerusform>
            <numerusform>، %Ln في الانتظار</numerusform>
            <numerusform>، %Ln في الانتظار</numerusform>
            <numerusform>، %Ln في الانتظار</numerusform>
            <numerusform>، %Ln في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchSetup</name>
    <message>
        <source>If it is there</source>
        <translation>إذا كان موجودًا</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Skip the picture</source>
        <translation>تخطي الصورة</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>Count as failed</source>
        <translation>عدّها فاشلة</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Folders within those that were added are made here, too</source>
        <translation>تُنشأ هنا أيضًا المجلدات الموجودة داخل المجلدات المضافة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Format, depth, colour profile and metadata of the results</source>
        <translation>تنسيق النتائج وعمقها وملف تعريف ألوانها وبياناتها الوصفية</translation>
    </message>
    <message>
        <source>Change the files of the results</source>
        <translation>تغيير ملفات النتائج</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTable</name>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>picture, state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>تعذّر ذلك.</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>هناك ملف كهذا من قبل.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>تُركت.</translation>
    </message>
    <message>
        <source>There seems to be no subject.</source>
        <translation>يبدو أنه لا عنصر رئيسيًا فيها.</translation>
    </message>
    <message>
        <source>The model was not sure: look at it.</source>
        <translation>لم يكن النموذج متأكدًا: انظر إليها.</translation>
    </message>
    <message>
        <source>Will be skipped: there is such a file already.</source>
        <translation>ستُتخطى: هناك ملف كهذا من قبل.</translation>
    </message>
    <message>
        <source>Reading %1, model %2, writing %3</source>
        <translation>القراءة %1، النموذج %2، الكتابة %3</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <comment>size in pixels, bytes</comment>
        <translation>النتيجة: %1، %2</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>ستفشل</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTableView</name>
    <message>
        <source>Pictures of the batch</source>
        <translation>صور الدفعة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Cutting out</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>Another picture would become the same file. Choose “Add a number”, or another pattern of names.</source>
        <translation>ستصير صورة أخرى الملف نفسه. اختر «إضافة رقم» أو نمط أسماء آخر.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose what is done if it is there.</source>
        <translation>هناك ملف كهذا من قبل. اختر ما يحدث حينئذ.</translation>
    </message>
    <message>
        <source>The recipe gives it no name that can be used. Choose another pattern of names.</source>
        <translation>لا تعطيها الوصفة اسمًا صالحًا. اختر نمط أسماء آخر.</translation>
    </message>
    <message>
        <source>The result would take the place of one of the pictures. Choose another folder.</source>
        <translation>ستحل النتيجة محل إحدى الصور. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It cannot be read: it is gone, damaged, or you may not open it.</source>
        <translation>لا يمكن قراءتها: لم تعد موجودة، أو هي تالفة، أو لا يُسمح لك بفتحها.</translation>
    </message>
    <message>
        <source>It is not a picture of a known format.</source>
        <translation>ليست صورة بتنسيق معروف.</translation>
    </message>
    <message>
        <source>The name of the result would be too long. Choose a shorter pattern of names or another folder.</source>
        <translation>سيكون اسم النتيجة أطول من اللازم. اختر نمط أسماء أقصر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 pictures per second</source>
        <translation>%1 صورة في الثانية</translation>
    </message>
    <message>
        <source>%1 pictures per minute</source>
        <translation>%1 صورة في الدقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة (%Ln)</numerusform>
            <numerusform>ثانيتان (%Ln)</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة (%Ln)</numerusform>
            <numerusform>دقيقتان (%Ln)</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة (%Ln)</numerusform>
            <numerusform>ساعتان (%Ln)</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Reading takes the most time; the model waits for pictures.</source>
        <translation>القراءة تستغرق أطول وقت؛ والنموذج ينتظر الصور.</translation>
    </message>
    <message>
        <source>The model takes the most time.</source>
        <translation>النموذج يستغرق أطول وقت.</translation>
    </message>
    <message>
        <source>Writing takes the most time; the model waits for the disk.</source>
        <translation>الكتابة تستغرق أطول وقت؛ والنموذج ينتظر القرص.</translation>
    </message>
    <message>
        <source>The batch has paused. Nothing is lost: the pictures concerned wait, and go on once this is mended.</source>
        <translation>الدفعة متوقفة مؤقتًا. لم يضع شيء: الصور المعنية تنتظر، وتتابع عندما يُصلَح ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>لم يحدث ذلك (%n).</numerusform>
            <numerusform>حدث ذلك مرة واحدة (%n).</numerusform>
            <numerusform>حدث ذلك مرتين (%n) متتاليتين.</numerusform>
            <numerusform>حدث ذلك %n مرات متتالية.</numerusform>
            <numerusform>حدث ذلك %n مرة متتالية.</numerusform>
            <numerusform>حدث ذلك %n مرة متتالية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add pictures, or all pictures in a folder and the folders in it</source>
        <translation>إضافة صور، أو كل الصور في مجلد والمجلدات التي فيه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;صور…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the batch; their files stay</source>
        <translation>أخذ الصور المختارة من الدفعة؛ وتبقى ملفاتها</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Take all pictures off, for another batch</source>
        <translation>أخذ كل الصور، من أجل دفعة أخرى</translation>
    </message>
    <message>
        <source>Show resu&amp;lts</source>
        <translation>عرض ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>فتح مجلد النتائج</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>حفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>Write what became of each picture into a table (CSV) or for scripts (JSON)</source>
        <translation>كتابة ما آلت إليه كل صورة في جدول (CSV) أو للبرامج النصية (JSON)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By what the pictures are sorted</source>
        <translation>ما تُرتب الصور بحسبه</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>كما جاءت</translation>
    </message>
    <message>
        <source>Doubt, the worst first</source>
        <translation>عدم اليقين، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>Tr&amp;y it out</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>Find out what stands in the way and how long it will take; nothing is written</source>
        <translation>معرفة ما يعيق وكم سيستغرق؛ دون كتابة شيء</translation>
    </message>
    <message>
        <source>Try &amp;failed again</source>
        <translation>إعادة ال&amp;فاشلة</translation>
    </message>
    <message>
        <source>Do the pictures again that have failed</source>
        <translation>العمل من جديد على الصور التي فشلت</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stop within a second; what is finished stays, and it can go on</source>
        <translation>الإيقاف خلال ثانية؛ يبقى ما تم، ويمكن المتابعة</translation>
    </message>
    <message>
        <source>Add pictures to the batch</source>
        <translation>إضافة صور إلى الدفعة</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <translation>إضافة مجلد إلى الدفعة</translation>
    </message>
    <message>
        <source>The folder of the results is made when the first one is written.</source>
        <translation>يُنشأ مجلد النتائج عند كتابة أولها.</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;فتح في المحرر</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;عرض في المجلد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Table (*.csv);;For scripts (*.json)</source>
        <translation>جدول (*.csv);;للبرامج النصية (*.json)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>The batch is not finished. It can run on in the background: this window comes back with File ▸ Batch.</source>
        <translation>الدفعة لم تكتمل. يمكنها المتابعة في الخلفية: تعود هذه النافذة من ملف ▸ معالجة دفعة.</translation>
    </message>
    <message>
        <source>Run on in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>إيقاف الدفعة</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <translation>إبقاء هذه النافذة</translation>
    </message>
    <message>
        <source>Only files and folders on this computer can be added to a batch.</source>
        <translation>لا يمكن أن تُضاف إلى دفعة إلا ملفات ومجلدات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>التقرير في «%1».</translation>
    </message>
    <message>
        <source>A batch into this folder was not finished. Going on with it does what is missing; starting anew does these pictures and forgets that batch, whose results stay.</source>
        <translation>دفعة إلى هذا المجلد لم تكتمل. متابعتها تعمل ما ينقص؛ والبدء من جديد يعمل هذه الصور وينسى تلك الدفعة، وتبقى نتائجها.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This batch was begun with the model “%1”. With “%2”, which is in use now, all of its pictures are done again, so that they are alike. To go on as it was, choose that model first.</source>
        <translation>بدأت هذه الدفعة بالنموذج «%1». ومع «%2» المستخدم الآن يُعاد العمل على كل صورها لتكون متماثلة. للمتابعة كما كانت اختر ذلك النموذج أولًا.</translation>
    </message>
    <message>
        <source>Do all again</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>يجري النظر في الصور…</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>تجري التجربة…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>يجري التجهيز…</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>في انتظار النموذج…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Finish what is in work, and begin nothing new</source>
        <translation>إنهاء ما يُعمل عليه، وعدم بدء جديد</translation>
    </message>
    <message>
        <source>Cut out the pictures, one after the other, into the folder of the results</source>
        <translation>قص الصور واحدة تلو الأخرى، إلى مجلد النتائج</translation>
    </message>
    <message>
        <source>Batch, %1 % – inspyre</source>
        <comment>per cent</comment>
        <translation>دفعة، %1 % – inspyre</translation>
    </message>
    <message>
        <source>Batch – inspyre</source>
        <translation>دفعة – inspyre</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>number of pictures</comment>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>number of pictures</comment>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <comment>number of pictures</comment>
        <translation>مشكوك فيها: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for new pictures</source>
        <translation>انت&amp;ظار صور جديدة</translation>
    </message>
    <message>
        <source>When all are done, go on with pictures that come into the added folders</source>
        <translation>بعد اكتمال الكل، المتابعة بالصور التي تصل إلى المجلدات المضافة</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Its pictures follow when it is back.</source>
        <translation>لم يعد المجلد «%1» موجودًا. تُتابَع صوره عند عودته.</translation>
    </message>
    <message>
        <source>Waiting for new pictures</source>
        <translation>في انتظار صور جديدة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BrushPanel</name>
    <message>
        <source>Brush size</source>
        <translation>حجم الفرشاة</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>الصلابة</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>How much one stroke changes</source>
        <translation>مقدار ما تغيّره الضربة الواحدة</translation>
    </message>
    <message>
        <source>Pressure makes it wider</source>
        <translation>الضغط يزيد العرض</translation>
    </message>
    <message>
        <source>A pen that presses harder paints a wider stroke</source>
        <translation>كلما زاد ضغط القلم زاد عرض الضربة</translation>
    </message>
    <message>
        <source>Pressure makes it stronger</source>
        <translation>الضغط يزيد القوة</translation>
    </message>
    <message>
        <source>A pen that presses harder changes more</source>
        <translation>كلما زاد ضغط القلم زاد التغيير</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>عرض الفرشاة ببكسلات الصورة؛ ويغيّره أيضًا المفتاحان %1 و%2</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture</source>
        <translation>عرض الفرشاة ببكسلات الصورة</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>مدى حدة حافة الفرشاة؛ ويغيّرها أيضًا المفتاحان %1 و%2</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>مدى حدة حافة الفرشاة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>غيّر التكبير بمفتاح Ctrl مع زائد أو ناقص، وحرّك الصورة بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>معالجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعادة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ConsentView</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>&amp;Send pictures to this service</source>
        <translation>إ&amp;رسال الصور إلى هذه الخدمة</translation>
    </message>
    <message>
        <source>&amp;Cancel, send nothing</source>
        <translation>إ&amp;لغاء، دون إرسال شيء</translation>
    </message>
    <message>
        <source>This is what leaves your computer</source>
        <translation>هذا ما يغادر حاسوبك</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>الصورة كما تُرسل</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>ما يُرسل، وإلى أين</translation>
    </message>
    <message>
        <source>Remembered for this address until you forget it in this window</source>
        <translation>يُحفظ لهذا العنوان حتى تنساه في هذه النافذة</translation>
    </message>
    <message>
        <source>%1, %2 as %3, go to %4.</source>
        <comment>size, KiB, format, address</comment>
        <translation>تُرسل الصورة (%1، %2) بتنسيق %3 إلى %4.</translation>
    </message>
    <message>
        <source>Its name, metadata and colour profile stay here. No picture was sent yet.</source>
        <translation>يبقى هنا اسمها وبياناتها الوصفية وملف تعريف ألوانها. لم تُرسل أي صورة بعد.</translation>
    </message>
    <message>
        <source>The picture itself with %1, its name, metadata and colour profile stay here; the cut-out is made from it here. No picture was sent yet.</source>
        <translation>تبقى هنا الصورة نفسها بحجم %1 مع اسمها وبياناتها الوصفية وملف تعريف ألوانها؛ ومنها تُنشأ الصورة المفرّغة هنا. لم تُرسل أي صورة بعد.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostFields</name>
    <message>
        <source> s</source>
        <comment>behind a number: seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source> $</source>
        <comment>behind a number: US dollars</comment>
        <translation> $</translation>
    </message>
    <message>
        <source>Pictures a day</source>
        <translation>الصور في اليوم</translation>
    </message>
    <message>
        <source>They come at random times, evenly over the day</source>
        <translation>تأتي في أوقات عشوائية موزعة بالتساوي على اليوم</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>البدء البارد</translation>
    </message>
    <message>
        <source>How long a picture waits that meets no instance</source>
        <translation>مدة انتظار الصورة التي لا تجد مثيلًا</translation>
    </message>
    <message>
        <source>Warm picture</source>
        <translation>الصورة الدافئة</translation>
    </message>
    <message>
        <source>How long a picture takes that meets an instance</source>
        <translation>المدة التي تستغرقها الصورة التي تجد مثيلًا</translation>
    </message>
    <message>
        <source>Faster cold start</source>
        <translation>بدء بارد أسرع</translation>
    </message>
    <message>
        <source>The cold start that is to be had with work on it</source>
        <translation>البدء البارد الذي يمكن بلوغه بالعمل على تحسينه</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>The mean wait that the advice accepts</source>
        <translation>متوسط الانتظار الذي تقبله النصيحة</translation>
    </message>
    <message>
        <source>Until the first picture</source>
        <translation>حتى الصورة الأولى</translation>
    </message>
    <message>
        <source>From opening the program to its first picture</source>
        <translation>من فتح البرنامج إلى صورته الأولى</translation>
    </message>
    <message>
        <source>What a picture is worth to you</source>
        <translation>قيمة الصورة لديك</translation>
    </message>
    <message>
        <source>Only you can know it; 0: not told</source>
        <translation>لا يعرفها غيرك؛ 0: غير محددة</translation>
    </message>
    <message>
        <source>Lost for each second of waiting</source>
        <translation>الخسارة لكل ثانية انتظار</translation>
    </message>
    <message>
        <source>Share of pictures that are given up; an assumption of yours</source>
        <translation>نسبة الصور التي يُتخلى عنها؛ وهي افتراض منك</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>عدد vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Of an instance; 32 GiB need 8 vCPUs</source>
        <translation>للمثيل الواحد؛ 32 GiB تتطلب 8 vCPU</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>They share the pictures</source>
        <translation>تتقاسم الصور</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>مدة الخمول</translation>
    </message>
    <message>
        <source>So long an instance without pictures is kept; with a graphics card 600 s at most</source>
        <translation>يُبقى المثيل بلا صور هذه المدة؛ ومع بطاقة رسوميات 600 ث على الأكثر</translation>
    </message>
    <message>
        <source>Pinged every</source>
        <translation>نبضة كل</translation>
    </message>
    <message>
        <source>By a scheduler that keeps an instance warm in working hours</source>
        <translation>من مجدول يُبقي مثيلًا دافئًا في ساعات العمل</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source> h</source>
        <comment>behind a number: hours</comment>
        <translation> س</translation>
    </message>
    <message>
        <source>A day, from the first ping to the last</source>
        <translation>في اليوم، من النبضة الأولى إلى الأخيرة</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>أيام العمل في الأسبوع</translation>
    </message>
    <message>
        <source>On which an instance is kept warm</source>
        <translation>التي يُبقى فيها مثيل دافئًا</translation>
    </message>
    <message>
        <source>Free seconds that are left</source>
        <translation>الثواني المجانية المتبقية</translation>
    </message>
    <message>
        <source>Of the account&apos;s free seconds a month; what else uses them only you know</source>
        <translation>من الثواني المجانية للحساب في الشهر؛ ولا يعرف غيرك ما الذي يستهلكها أيضًا</translation>
    </message>
    <message>
        <source> W</source>
        <comment>behind a number: watts</comment>
        <translation> واط</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>From the program&apos;s start until the model can be used</source>
        <translation>من تشغيل البرنامج حتى يصبح النموذج قابلًا للاستخدام</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>On this computer&apos;s processor</source>
        <translation>على معالج هذا الحاسوب</translation>
    </message>
    <message>
        <source>A picture, graphics card</source>
        <translation>الصورة، بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>On this computer&apos;s graphics card; 0: there is none</source>
        <translation>على بطاقة رسوميات هذا الحاسوب؛ 0: لا توجد بطاقة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Of this computer while it works</source>
        <translation>قدرة هذا الحاسوب أثناء عمله</translation>
    </message>
    <message>
        <source>Power, graphics card</source>
        <translation>القدرة، بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Of this computer while its graphics card works</source>
        <translation>قدرة هذا الحاسوب أثناء عمل بطاقة رسومياته</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source> $/kWh</source>
        <comment>behind a number</comment>
        <translation> $/ك.و.س</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs you</source>
        <translation>ما تدفعه مقابل الكيلوواط ساعة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostTable</name>
    <message>
        <source>%1, best</source>
        <comment>a way</comment>
        <translation>‏%1، الأفضل</translation>
    </message>
    <message>
        <source>A way to serve the pictures</source>
        <translation>طريقة لمعالجة الصور</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Average over the week</source>
        <translation>المتوسط على مدى الأسبوع</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>30 days, less what is free</source>
        <translation>30 يومًا، بعد خصم المجاني</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>Pictures that meet no instance</source>
        <translation>الصور التي لا تجد مثيلًا</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>باردة</translation>
    </message>
    <message>
        <source>Mean wait for a picture</source>
        <translation>متوسط انتظار الصورة</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>متوسط الانتظار</translation>
    </message>
    <message>
        <source>The longest wait for a picture</source>
        <translation>أطول انتظار لصورة</translation>
    </message>
    <message>
        <source>Worst wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>What is lost a day by waiting, as you assume</source>
        <translation>الخسارة اليومية بسبب الانتظار، حسب افتراضك</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>What a picture must be worth to you for this to pay</source>
        <translation>ما يجب أن تساويه الصورة لديك ليكون هذا مجديًا</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>مجدٍ بدءًا من</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message>
        <source>a second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>No instance kept (today)</source>
        <translation>دون إبقاء مثيل (حاليًا)</translation>
    </message>
    <message>
        <source>Pinged every 15 minutes</source>
        <translation>نبضة كل 15 دقيقة</translation>
    </message>
    <message>
        <source>Pinged in working hours</source>
        <translation>نبضات في ساعات العمل</translation>
    </message>
    <message>
        <source>1 instance kept</source>
        <translation>إبقاء مثيل واحد</translation>
    </message>
    <message>
        <source>1 kept, zonal redundancy</source>
        <translation>إبقاء مثيل، تكرار نطاقي</translation>
    </message>
    <message>
        <source>1 kept, 4 vCPU and 16 GiB</source>
        <translation>إبقاء مثيل، 4 vCPU و16 GiB</translation>
    </message>
    <message>
        <source>1 kept in each region</source>
        <translation>إبقاء مثيل في كل منطقة</translation>
    </message>
    <message>
        <source>1 kept in working hours</source>
        <translation>إبقاء مثيل في ساعات العمل</translation>
    </message>
    <message>
        <source>No instance kept, fast start</source>
        <translation>دون إبقاء مثيل، بدء سريع</translation>
    </message>
    <message>
        <source>Woken when the program opens</source>
        <translation>إيقاظ عند فتح البرنامج</translation>
    </message>
    <message>
        <source>Virtual machine, always on</source>
        <translation>آلة افتراضية، تعمل دائمًا</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics card</source>
        <translation>بطاقة رسوميات هذا الحاسوب</translation>
    </message>
    <message>
        <source>First ready of the two</source>
        <translation>الأسبق جاهزية منهما</translation>
    </message>
    <message>
        <source>Nothing to set: minimum instances 0 is the default.</source>
        <translation>لا شيء لضبطه: الحد الأدنى للمثيلات 0 هو الافتراضي.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job, day and night. Instances with a graphics card are kept idle for 10 minutes at most, so it is cold again before each ping.</source>
        <translation>مهمة في المجدول ليلًا ونهارًا. تُبقى المثيلات ذات بطاقة الرسوميات خاملة 10 دقائق على الأكثر، فتكون باردة من جديد قبل كل نبضة.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job that comes more often than the idle time ends.</source>
        <translation>مهمة في المجدول تتكرر قبل انقضاء مدة الخمول.</translation>
    </message>
    <message>
        <source>run.googleapis.com/minScale: &quot;1&quot;.</source>
        <translation>التعيين: run.googleapis.com/minScale: &quot;1&quot;‎.</translation>
    </message>
    <message>
        <source>What a service with a graphics card gets unless gpu-zonal-redundancy-disabled is &quot;true&quot;.</source>
        <translation>ما تحصل عليه خدمة ذات بطاقة رسوميات ما لم تكن قيمة gpu-zonal-redundancy-disabled هي &quot;true&quot;.</translation>
    </message>
    <message>
        <source>The smallest instance that an L4 allows.</source>
        <translation>أصغر مثيل تسمح به L4.</translation>
    </message>
    <message>
        <source>A service for each region, each with minScale 1.</source>
        <translation>خدمة لكل منطقة، ولكل منها minScale بقيمة 1.</translation>
    </message>
    <message>
        <source>Two scheduler&apos;s jobs that set minScale: no gaps, the same money as pings.</source>
        <translation>مهمتان في المجدول تضبطان minScale: بلا ثغرات وبتكلفة النبضات نفسها.</translation>
    </message>
    <message>
        <source>A start that takes less time; nothing else to set.</source>
        <translation>بدء يستغرق وقتًا أقل؛ ولا شيء آخر لضبطه.</translation>
    </message>
    <message>
        <source>This program wakes the service when it opens; by the first picture it has mostly started.</source>
        <translation>يوقظ هذا البرنامج الخدمة عند فتحه؛ وغالبًا ما تكون قد بدأت عند الصورة الأولى.</translation>
    </message>
    <message>
        <source>A g2-standard-8 that runs on; you look after it.</source>
        <translation>آلة g2-standard-8 تعمل باستمرار؛ وعليك العناية بها.</translation>
    </message>
    <message>
        <source>Nothing to set; only electricity is counted.</source>
        <translation>لا شيء لضبطه؛ لا تُحسب إلا الكهرباء.</translation>
    </message>
    <message>
        <source>The route “first ready”: this computer bridges a cold start of the service.</source>
        <translation>المسار «الأسبق جاهزية»: يغطي هذا الحاسوب فترة البدء البارد للخدمة.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than so much money</comment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.</source>
        <translation>
            <numerusform>بلا صور (%Ln) في اليوم تدفع %1 يوميًا، وينتظر %2 منها مدة %3.</numerusform>
            <numerusform>عند صورة واحدة (%Ln) في اليوم تدفع %1 يوميًا، وينتظر %2 منها مدة %3.</numerusform>
            <numerusform>عند صورتين (%Ln) في اليوم تدفع %1 يوميًا، وينتظر %2 منهما مدة %3.</numerusform>
            <numerusform>عند %Ln صور في اليوم تدفع %1 يوميًا، وينتظر %2 منها مدة %3.</numerusform>
            <numerusform>عند %Ln صورة في اليوم تدفع %1 يوميًا، وينتظر %2 منها مدة %3.</numerusform>
            <numerusform>عند %Ln صورة في اليوم تدفع %1 يوميًا، وينتظر %2 منها مدة %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other way is better.</source>
        <comment>sentence</comment>
        <translation>%1 لا توجد طريقة أفضل.</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 for each and costs nothing extra.</source>
        <comment>sentence, way, time</comment>
        <translation>%1 مع «%2» تستغرق كل صورة %3 دون تكلفة إضافية.</translation>
    </message>
    <message>
        <source>%1 Better: “%2” takes %3 on average and costs %4 a day.</source>
        <comment>sentence, way, time, money</comment>
        <translation>%1 الأفضل: «%2» بمتوسط %3 وتكلفة %4 في اليوم.</translation>
    </message>
    <message>
        <source>From a cold start of both, this computer is always done first.</source>
        <translation>عند بدء بارد للاثنين، ينتهي هذا الحاسوب أولًا دائمًا.</translation>
    </message>
    <message>
        <source>From a cold start of both, the service is always done first.</source>
        <translation>عند بدء بارد للاثنين، تنتهي الخدمة أولًا دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>عند بدء بارد للاثنين، تلحق الخدمة بهذا الحاسوب بعد %Ln صورة.</numerusform>
            <numerusform>عند بدء بارد للاثنين، تلحق الخدمة بهذا الحاسوب بعد صورة واحدة (%Ln).</numerusform>
            <numerusform>عند بدء بارد للاثنين، تلحق الخدمة بهذا الحاسوب بعد صورتين (%Ln).</numerusform>
            <numerusform>عند بدء بارد للاثنين، تلحق الخدمة بهذا الحاسوب بعد %Ln صور.</numerusform>
            <numerusform>عند بدء بارد للاثنين، تلحق الخدمة بهذا الحاسوب بعد %Ln صورة.</numerusform>
            <numerusform>عند بدء بارد للاثنين، تلحق الخدمة بهذا الحاسوب بعد %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>عند بدء بارد للاثنين، يلحق هذا الحاسوب بالخدمة بعد %Ln صورة.</numerusform>
            <numerusform>عند بدء بارد للاثنين، يلحق هذا الحاسوب بالخدمة بعد صورة واحدة (%Ln).</numerusform>
            <numerusform>عند بدء بارد للاثنين، يلحق هذا الحاسوب بالخدمة بعد صورتين (%Ln).</numerusform>
            <numerusform>عند بدء بارد للاثنين، يلحق هذا الحاسوب بالخدمة بعد %Ln صور.</numerusform>
            <numerusform>عند بدء بارد للاثنين، يلحق هذا الحاسوب بالخدمة بعد %Ln صورة.</numerusform>
            <numerusform>عند بدء بارد للاثنين، يلحق هذا الحاسوب بالخدمة بعد %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>NVIDIA L4, zonal redundancy</source>
        <translation>‏NVIDIA L4، تكرار نطاقي</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>RTX PRO 6000, zonal redundancy</source>
        <translation>‏RTX PRO 6000، تكرار نطاقي</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>1 GiB of memory</source>
        <translation>ذاكرة 1 GiB</translation>
    </message>
    <message>
        <source>Virtual machine g2-standard-8</source>
        <translation>آلة افتراضية g2-standard-8</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job</source>
        <translation>مهمة في المجدول</translation>
    </message>
    <message>
        <source>%1 · set by you</source>
        <comment>of a price: a second</comment>
        <translation>%1 · من تعيينك</translation>
    </message>
    <message>
        <source>%1 · read on %2</source>
        <comment>of a price: a second, date</comment>
        <translation>%1 · قُرئ في %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropDesk</name>
    <message>
        <source>Crop</source>
        <translation>الاقتصاص</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropPanel</name>
    <message>
        <source>Pixels of the picture</source>
        <translation>ببكسلات الصورة</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>اقتصاص يدوي</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>سحب حواف ما يُراد إبقاؤه من الصورة</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Crop nothing</source>
        <translation>دون أي اقتصاص</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Which width and height of the crop belong together</source>
        <translation>نسبة عرض الاقتصاص إلى ارتفاعه</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حرة</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>الحافة اليسرى للاقتصاص</translation>
    </message>
    <message>
        <source>Upper edge of the crop</source>
        <translation>الحافة العليا للاقتصاص</translation>
    </message>
    <message>
        <source>Width of the crop</source>
        <translation>عرض الاقتصاص</translation>
    </message>
    <message>
        <source>Height of the crop</source>
        <translation>ارتفاع الاقتصاص</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Crop the result like this (Enter)</source>
        <translation>اقتصاص النتيجة على هذا النحو (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>ترك النتيجة كما هي (Esc)</translation>
    </message>
    <message>
        <source>Cropped by hand to %1 × %2 pixels.</source>
        <translation>اقتُصت يدويًا إلى %1 × %2 بكسل.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation>لم يبدأ النموذج</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>انقر لعرض أزمنة بدء التشغيل</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>يجري بدء النموذج…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>تنتظر الصور حتى يجهز النموذج.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>لم يبدأ: %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>stage of the start, per cent</comment>
        <translation>%1 (%2٪)</translation>
    </message>
    <message>
        <source>Device: %1
Precision: %2
Model: %3
Library: %4
State: %5</source>
        <translation>الجهاز: %1
الدقة: %2
النموذج: %3
المكتبة: %4
الحالة: %5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>السرعة الكاملة</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>قابل للاستخدام، والإحماء مستمر</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>‏%1 – إحماء</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>ال&amp;جهاز</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>‏%1 – لا يمكن استخدامه: %2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – دقيق</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – سريع حيث يدعمه المعالج</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – سريع على بطاقات الرسوميات</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>This report helps to find out what is wrong. It names no pictures and nothing leaves this computer unless you send it.</source>
        <translation>يساعد هذا التقرير في معرفة موضع الخلل. لا يذكر أي صور، ولا شيء يغادر هذا الحاسوب ما لم ترسله بنفسك.</translation>
    </message>
    <message>
        <source>System report</source>
        <translation>تقرير النظام</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>فتح مجلد ال&amp;سجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>يجري إعداد التقرير…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the system report</source>
        <translation>حفظ تقرير النظام</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>نص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>There is no log: the folder “%1” cannot be written to.</source>
        <translation>لا سجل: لا يمكن الكتابة في المجلد «%1».</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Document</name>
    <message>
        <source>%1 by %2</source>
        <comment>model, service</comment>
        <translation>‏%1 بواسطة %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropFrame</name>
    <message>
        <source>No pictures yet</source>
        <translation>لا توجد صور بعد</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>تجربة الصورة النموذجية</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>ملفات أو مجلدات كاملة أو صورة من برنامج آخر. تُزال الخلفية على هذا الحاسوب، ولا يُرفع شيء.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EdgePanel</name>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source> px</source>
        <comment>behind a number: pixels</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> px²</source>
        <comment>behind a number: square pixels</comment>
        <translation> بكسل²</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Whether half-transparent pixels stay as they are or are decided</source>
        <translation>هل تبقى البكسلات نصف الشفافة كما هي أم يُحسم أمرها</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ناعمة</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>حادة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>How opaque a pixel must be to stay</source>
        <translation>مدى العتامة اللازمة لبقاء البكسل</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>النعومة</translation>
    </message>
    <message>
        <source>How wide the soft threshold is</source>
        <translation>مدى اتساع العتبة الناعمة</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>Lets the subject grow, or shrink below 0</source>
        <translation>توسيع العنصر الرئيسي، أو تقليصه تحت 0</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>تنعيم الحافة</translation>
    </message>
    <message>
        <source>Softens the edge</source>
        <translation>يجعل الحافة أنعم</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>سد الثقوب</translation>
    </message>
    <message>
        <source>Fills gaps in the subject up to this area</source>
        <translation>يملأ الفجوات في العنصر الرئيسي حتى هذه المساحة</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>إزالة البقع</translation>
    </message>
    <message>
        <source>Removes single bits up to this area</source>
        <translation>يزيل الأجزاء المنفردة حتى هذه المساحة</translation>
    </message>
    <message>
        <source>Edge colours</source>
        <translation>ألوان الحافة</translation>
    </message>
    <message>
        <source>Whether what shines through of the old background is taken out of the edges</source>
        <translation>هل يُزال من الحواف ما ينفذ من الخلفية القديمة</translation>
    </message>
    <message>
        <source>Decontaminated</source>
        <translation>منقّاة</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>كما في النسخة المنشورة</translation>
    </message>
    <message>
        <source>Swap subject and background</source>
        <translation>تبديل العنصر والخلفية</translation>
    </message>
    <message>
        <source>Keeps the background and cuts out the subject</source>
        <translation>يُبقي الخلفية ويقتطع العنصر الرئيسي</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EditDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has another size than when it was edited. What was painted on it is gone.</source>
        <translation>‏«%1» بحجم يختلف عن حجمه عند التحرير. ما رُسم عليه قد فُقد.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Your edits are not safe from a crash: %1</source>
        <translation>تعديلاتك غير محمية من الانهيار المفاجئ: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>لا صور انتهى البرنامج قبل اكتمال تعديلاتها.</numerusform>
            <numerusform>انتهى البرنامج قبل اكتمال تعديلات صورة واحدة.</numerusform>
            <numerusform>انتهى البرنامج قبل اكتمال تعديلات صورتين.</numerusform>
            <numerusform>انتهى البرنامج قبل اكتمال تعديلات %Ln صور.</numerusform>
            <numerusform>انتهى البرنامج قبل اكتمال تعديلات %Ln صورة.</numerusform>
            <numerusform>انتهى البرنامج قبل اكتمال تعديلات %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>“%1” is not the file that was edited. What was painted is laid upon it as it is now.</source>
        <translation>‏«%1» ليس الملف الذي حُرِّر. سيوضع ما رُسم فوقه بحالته الحالية.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Editing</name>
    <message>
        <source>Keep with the brush</source>
        <translation>إبقاء بالفرشاة</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>محو بالفرشاة</translation>
    </message>
    <message>
        <source>Restore with the brush</source>
        <translation>استرجاع بالفرشاة</translation>
    </message>
    <message>
        <source>Refine a region</source>
        <translation>تحسين منطقة</translation>
    </message>
    <message>
        <source>Remove a region</source>
        <translation>إزالة منطقة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>الصورة المفرّغة في الحافظة مع شفافيتها.</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>يجري تصدير «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>لا صور للتصدير…</numerusform>
            <numerusform>يجري تصدير صورة واحدة…</numerusform>
            <numerusform>يجري تصدير صورتين…</numerusform>
            <numerusform>يجري تصدير %Ln صور…</numerusform>
            <numerusform>يجري تصدير %Ln صورة…</numerusform>
            <numerusform>يجري تصدير %Ln صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>يجري نسخ «%1»…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>الوصفة «%1»</translation>
    </message>
    <message>
        <source>There is nothing to export at the moment.</source>
        <translation>لا يوجد ما يُصدَّر حاليًا.</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>يجري تجهيز «%1»…</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>سطر الأوامر في الحافظة.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message>
        <source>If it is there</source>
        <translation>إن كان موجودًا</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>تصدير «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>لا صور للتصدير</numerusform>
            <numerusform>تصدير صورة واحدة</numerusform>
            <numerusform>تصدير صورتين</numerusform>
            <numerusform>تصدير %Ln صور</numerusform>
            <numerusform>تصدير %Ln صورة</numerusform>
            <numerusform>تصدير %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>{name}, {type}, {model}, {date}, {width}, {height}, {size} and {number} are filled in</source>
        <translation>تُملأ {name} و{type} و{model} و{date} و{width} و{height} و{size} و{number} تلقائيًا</translation>
    </message>
    <message>
        <source>The folder that the file is written into</source>
        <translation>المجلد الذي يُكتب فيه الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>نسخ سطر الأوامر الذي ينتج الملف نفسه</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>لم يُختر مجلد بعد.</translation>
    </message>
    <message>
        <source>Only for a single picture that is a file</source>
        <translation>لصورة واحدة مصدرها ملف فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Forms</name>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>إن كان موجودًا</translation>
    </message>
    <message>
        <source>What is done if there is a file of that name already</source>
        <translation>ما يحدث إن وُجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FramePanel</name>
    <message>
        <source>Pixels of the result</source>
        <translation>أبعاد النتيجة بالبكسل</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>How shops want their pictures: crop, canvas and background</source>
        <translation>كما تريد المتاجر صورها: الاقتصاص ولوحة الرسم والخلفية</translation>
    </message>
    <message>
        <source>Crop to subject</source>
        <translation>اقتصاص حول العنصر</translation>
    </message>
    <message>
        <source>Cuts off what is round the subject</source>
        <translation>يقص ما يحيط بالعنصر الرئيسي</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Room round the subject, of its longer side</source>
        <translation>الفراغ حول العنصر الرئيسي نسبةً إلى ضلعه الأطول</translation>
    </message>
    <message>
        <source>Canvas of its own size</source>
        <translation>لوحة بحجم خاص</translation>
    </message>
    <message>
        <source>The result gets this size, whatever the picture&apos;s</source>
        <translation>تأخذ النتيجة هذا الحجم أيًا كان حجم الصورة</translation>
    </message>
    <message>
        <source>Width of the canvas</source>
        <translation>عرض لوحة الرسم</translation>
    </message>
    <message>
        <source>Height of the canvas</source>
        <translation>ارتفاع لوحة الرسم</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>الملء</translation>
    </message>
    <message>
        <source>How much of the canvas is filled</source>
        <translation>مقدار ما يُملأ من لوحة الرسم</translation>
    </message>
    <message>
        <source>Enlarge small ones</source>
        <translation>تكبير الصغيرة</translation>
    </message>
    <message>
        <source>Enlarges what is smaller than the canvas, too</source>
        <translation>يكبّر أيضًا ما هو أصغر من لوحة الرسم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Flip horizontally</source>
        <translation>قلب أفقي</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>قلب رأسي</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>القلب</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>الاقتصاص</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;‏inspyre %1&lt;/h2&gt;&lt;p&gt;يزيل خلفية الصور على حاسوبك أنت، باستخدام الشبكة InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;النموذج المدمج صغير ودُرّب على مشاهد مُصيَّرة فقط. وهو للتجربة، ولا يبلغ الجودة الرسمية.&lt;/p&gt;&lt;h3&gt;التراخيص&lt;/h3&gt;&lt;p&gt;‏inspyre: ترخيص MIT. يعمل مع المكتبات التالية، ولكل منها ترخيصها: Qt (LGPL 3)، libtorch (BSD 3-clause)، libvips (LGPL 2.1)، OpenCV (Apache 2.0)، libcurl (ترخيص curl)، OpenSSL (Apache 2.0)، spdlog وCLI11 وnlohmann-json (MIT وBSD). وللأوزان المنشورة لشبكة InSPyReNet ترخيصها الخاص الذي يُعرض عند تنزيلها.&lt;/p&gt;&lt;p&gt;لا قياس عن بُعد ولا بحث عن تحديثات: لا شيء يغادر هذا الحاسوب ما لم تطلب ذلك.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>حول inspyre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryPage</name>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>عدد الأيام المعروضة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 يومًا</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>When the service was cold</source>
        <translation>متى كانت الخدمة باردة</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>باردة</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئة</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>فشل أو رفض</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryView</name>
    <message>
        <source>Calls by day and time of the day</source>
        <translation>الاستدعاءات حسب اليوم ووقته</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cold calls, calls</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Cold of all calls of the day</source>
        <translation>الباردة من كل استدعاءات اليوم</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Intake</name>
    <message>
        <source>“%1” is on another computer. Connect to it in the file manager, or copy the file to this one first.</source>
        <translation>‏«%1» على حاسوب آخر. اتصل به أولًا في مدير الملفات، أو انسخ الملف إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here. Save the picture first, then open the file.</source>
        <translation>لا يمكن فتح «%1» من هنا. احفظ الصورة أولًا ثم افتح الملف.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message>
        <source>Open pictures</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>صورة مُفلتة</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>ما أُفلت ليس صورة ولا ملفًا.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture, a file or the address of a picture first.</source>
        <translation>لا توجد صورة في الحافظة. انسخ أولًا صورة أو ملفًا أو عنوان صورة.</translation>
    </message>
    <message>
        <source>Fetching a picture from %1…</source>
        <translation>يجري جلب صورة من %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 sent a page instead of a picture. Open the picture by itself in the browser, and copy it or its address from there.</source>
        <translation>أرسل %1 صفحة بدلًا من صورة. افتح الصورة وحدها في المتصفح، وانسخها أو انسخ عنوانها من هناك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 ولا غيرها (%Ln).</numerusform>
            <numerusform>%1 ولا يمكن فتح واحدة أخرى (%Ln) أيضًا.</numerusform>
            <numerusform>%1 ولا يمكن فتح اثنتين أخريين (%Ln) أيضًا.</numerusform>
            <numerusform>%1 ولا يمكن فتح %Ln أخرى أيضًا.</numerusform>
            <numerusform>%1 ولا يمكن فتح %Ln أخرى أيضًا.</numerusform>
            <numerusform>%1 ولا يمكن فتح %Ln أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is fetched from %1. Turn it off in the preferences, or save the picture and open the file.</source>
        <translation>وضع عدم الاتصال مفعّل، لذلك لا يُجلب شيء من %1. أوقفه في التفضيلات، أو احفظ الصورة وافتح الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>يجري جلب صورة من %1، ولا أخرى تنتظر (%Ln)…</numerusform>
            <numerusform>يجري جلب صورة من %1، وتنتظر واحدة أخرى (%Ln)…</numerusform>
            <numerusform>يجري جلب صورة من %1، وتنتظر اثنتان أخريان (%Ln)…</numerusform>
            <numerusform>يجري جلب صورة من %1، وتنتظر %Ln أخرى…</numerusform>
            <numerusform>يجري جلب صورة من %1، وتنتظر %Ln أخرى…</numerusform>
            <numerusform>يجري جلب صورة من %1، وتنتظر %Ln أخرى…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 ولا غيرها (%Ln).</numerusform>
            <numerusform>%1 وتعذّر جلب واحدة أخرى (%Ln) أيضًا.</numerusform>
            <numerusform>%1 وتعذّر جلب اثنتين أخريين (%Ln) أيضًا.</numerusform>
            <numerusform>%1 وتعذّر جلب %Ln أخرى أيضًا.</numerusform>
            <numerusform>%1 وتعذّر جلب %Ln أخرى أيضًا.</numerusform>
            <numerusform>%1 وتعذّر جلب %Ln أخرى أيضًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MainWindow</name>
    <message>
        <source>inspyre</source>
        <translation>inspyre</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>لا توجد صور في «%1».</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>أوزان (*.pth *.safetensors);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>لم يبدأ النموذج: %1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>هل تريد إنهاء inspyre؟</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>ما زال تصدير قيد التنفيذ. يبقى ما اكتمل، ولا يُكتب الباقي.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>A batch is not finished. What is done stays, and it can go on when the window of batches is opened the next time.</source>
        <translation>هناك دفعة لم تكتمل. يبقى ما تم، ويمكنها المتابعة عند فتح نافذة الدفعات في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MeasurePage</name>
    <message>
        <source>&amp;Wake</source>
        <translation>إيقا&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source> runs</source>
        <comment>behind a number</comment>
        <translation> مرة</translation>
    </message>
    <message>
        <source>Runs of a comparison</source>
        <translation>عدد مرات المقارنة</translation>
    </message>
    <message>
        <source>How often each side makes the picture; they take turns</source>
        <translation>كم مرة يعالج كل طرف الصورة؛ ويتناوب الطرفان</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>End the call at once</source>
        <translation>إنهاء الاستدعاء فورًا</translation>
    </message>
    <message>
        <source>&amp;Open example</source>
        <translation>&amp;فتح مثال</translation>
    </message>
    <message>
        <source>Draw what was assumed of a cold start beside what is measured</source>
        <translation>رسم ما افتُرض عن البدء البارد بجانب المقيس</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Save the measured calls</source>
        <translation>حفظ الاستدعاءات المقيسة</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;cause</source>
        <translation>60 ثانية، افتراض حسب ال&amp;سبب</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;event</source>
        <translation>60 ثانية، افتراض حسب ال&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;No example</source>
        <translation>&amp;بلا مثال</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>ملف &amp;HAR…</translation>
    </message>
    <message>
        <source>Chrome &amp;trace…</source>
        <translation>تتبع &amp;Chrome…</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message>
        <source>The model has not started yet; a comparison needs both sides.</source>
        <translation>لم يبدأ النموذج بعد؛ والمقارنة تحتاج إلى الطرفين.</translation>
    </message>
    <message>
        <source>Start the service and wait until it is ready</source>
        <translation>بدء الخدمة والانتظار حتى تجهز</translation>
    </message>
    <message>
        <source>The same picture on both sides, in turns</source>
        <translation>الصورة نفسها لدى الطرفين، بالتناوب</translation>
    </message>
    <message>
        <source>Preparing what would be sent…</source>
        <translation>يجري تحضير ما سيُرسل…</translation>
    </message>
    <message>
        <source>Calling the service…</source>
        <translation>يجري استدعاء الخدمة…</translation>
    </message>
    <message>
        <source>Nothing was measured yet. “Wake” starts the service and shows where the time goes; “Compare” lets it and this computer cut out the same picture.</source>
        <translation>لم يُقَس شيء بعد. يبدأ «إيقاظ» الخدمة ويبيّن أين يذهب الوقت؛ أما «مقارنة» فتجعلها وهذا الحاسوب يفرّغان الصورة نفسها.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Menus</name>
    <message>
        <source>&amp;Backdrop</source>
        <translation>ال&amp;خلفية</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ال&amp;فرشاة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>عن &amp;بُعد</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 على %2 (%3 × %4، %5؛ بلا مرات للوسيط)</numerusform>
            <numerusform>%1 على %2 (%3 × %4، %5؛ مرة واحدة)</numerusform>
            <numerusform>%1 على %2 (%3 × %4، %5؛ وسيط مرتين)</numerusform>
            <numerusform>%1 على %2 (%3 × %4، %5؛ وسيط %Ln مرات)</numerusform>
            <numerusform>%1 على %2 (%3 × %4، %5؛ وسيط %Ln مرة)</numerusform>
            <numerusform>%1 على %2 (%3 × %4، %5؛ وسيط %Ln مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <comment>41 of 367 MB</comment>
        <translation>وصل منها %1</translation>
    </message>
    <message>
        <source>%1 is published; not compared yet</source>
        <translation>المنشور %1؛ لم يُقارَن بعد</translation>
    </message>
    <message>
        <source>None is published</source>
        <translation>لم يُنشر شيء</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>‏%1، كما نُشر</translation>
    </message>
    <message>
        <source>%1; none is published</source>
        <translation>‏%1؛ لم يُنشر شيء للمقارنة</translation>
    </message>
    <message>
        <source>%1, %2 million parameters, %3 tensors, all of them fit</source>
        <comment>name, two numbers</comment>
        <translation>‏%1، المُعاملات: %2 مليون، الموترات: %3، وكلها مناسبة</translation>
    </message>
    <message>
        <source>Not used on this computer yet</source>
        <translation>لم يُستخدم على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Shown after a verification</source>
        <translation>تظهر بعد التحقق</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>حجم التدريب</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>السرعة هنا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Choose a model in the list.</source>
        <translation>اختر نموذجًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelLibrary</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, its state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>السرعة هنا</translation>
    </message>
    <message>
        <source>The usual time of a whole pass on this computer</source>
        <translation>الزمن المعتاد لمعالجة كاملة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>ملفك الخاص</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>In use, built in</source>
        <translation>قيد الاستخدام، مدمج</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Deleted, still in use</source>
        <translation>محذوف، ما زال قيد الاستخدام</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>لم يُنزَّل</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>توقف عند %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>تنزيل: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>تحقق: %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Your own file: its licence is that of whoever gave it to you.</source>
        <translation>ملفك الخاص: ترخيصه ما يحدده من أعطاك إياه.</translation>
    </message>
    <message>
        <source>MIT (code and weights); some of the pictures that it was trained on have stricter terms of their own.</source>
        <translation>‏MIT (الشفرة والأوزان)؛ ولبعض الصور التي دُرّب عليها شروط أشد خاصة بها.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelManager</name>
    <message>
        <source>Model manager</source>
        <translation>مدير النماذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Cut out pictures with this model</source>
        <translation>تفريغ الصور بهذا النموذج</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ال&amp;تحقق</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with what is published</source>
        <translation>قراءة الملف كاملًا ومقارنته بما نُشر</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete the file of this model from this computer</source>
        <translation>حذف ملف هذا النموذج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Copy a file of weights into the model folder after verifying it</source>
        <translation>نسخ ملف أوزان إلى مجلد النماذج بعد التحقق منه</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Show the model folder</source>
        <translation>عرض مجلد النماذج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” was imported and verified.</source>
        <translation>استُورد «%1» وتم التحقق منه.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Resume &amp;download</source>
        <translation>استئناف التن&amp;زيل</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تن&amp;زيل</translation>
    </message>
    <message>
        <source>Stop what is being done with this model</source>
        <translation>إيقاف ما يجري على هذا النموذج</translation>
    </message>
    <message>
        <source>Fetch this model; what arrived of an interrupted download is continued</source>
        <translation>جلب هذا النموذج؛ ويُستكمل ما وصل من تنزيل متوقف</translation>
    </message>
    <message>
        <source>The file “%1” (%2) will be deleted.</source>
        <translation>سيُحذف الملف «%1» (%2).</translation>
    </message>
    <message>
        <source>It can be downloaded again.</source>
        <translation>يمكن تنزيله مجددًا.</translation>
    </message>
    <message>
        <source>This model is in use. Its weights stay in memory, so work goes on with it until another model is chosen or the program ends. The next start uses the built-in model.</source>
        <translation>هذا النموذج قيد الاستخدام. تبقى أوزانه في الذاكرة، فيستمر العمل به حتى يُختار نموذج آخر أو ينتهي البرنامج. ويستخدم التشغيل التالي النموذج المدمج.</translation>
    </message>
    <message>
        <source>Delete the model?</source>
        <translation>هل تريد حذف النموذج؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>أوزان (*.pth *.safetensors);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replace the model?</source>
        <translation>هل تريد استبدال النموذج؟</translation>
    </message>
    <message>
        <source>There is a model in “%1” already. It will be replaced if the new file is a good one.</source>
        <translation>يوجد نموذج في «%1» بالفعل. سيُستبدل إن كان الملف الجديد سليمًا.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The model folder “%1” cannot be made. Check the permissions of the folders above it.</source>
        <translation>لا يمكن إنشاء مجلد النماذج «%1». تحقق من أذونات المجلدات التي تحتويه.</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is downloaded. It can be turned off in the preferences.</source>
        <translation>وضع عدم الاتصال مفعّل: لا يُنزَّل شيء. يمكن إيقافه في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelMenu</name>
    <message>
        <source>%1 – %2</source>
        <comment>model, size of its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>نموذج صغير مدمج دُرّب على مشاهد مُصيَّرة فقط: للتجربة، وليس بالجودة الرسمية.</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>‏ملفك الخاص: %1</translation>
    </message>
    <message>
        <source>From the model zoo of InSPyReNet&apos;s authors, for comparisons: trained on the sets of pictures that its name tells.</source>
        <translation>من مكتبة النماذج (Model Zoo) لمؤلفي InSPyReNet، للمقارنة: دُرّب على مجموعات الصور التي يذكرها اسمه.</translation>
    </message>
    <message>
        <source>Its hosts give no direct download. Fetch it in a browser from the model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import it here.</source>
        <translation>لا تتيح مواقع استضافته تنزيلًا مباشرًا. اجلبه في متصفح من Model Zoo في github.com/plemeri/InSPyReNet، وسمّه «%1» ثم استورده هنا.</translation>
    </message>
    <message>
        <source>Better on small pictures and on objects that touch the frame. Its authors change it without notice, so there is no checksum to compare it with.</source>
        <translation>أفضل للصور الصغيرة وللعناصر الملامسة لحدود الصورة. يغيّره مؤلفوه دون إشعار، فلا مجموع اختباري للمقارنة به.</translation>
    </message>
    <message>
        <source>Trained by its authors on 19 public sets of photographs: the official quality.</source>
        <translation>درّبه مؤلفوه على 19 مجموعة عامة من الصور الفوتوغرافية: الجودة الرسمية.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>سريعة (384 بكسل)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يجري البدء…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>كاملة (%1 بكسل)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 ولم تفشل صور أخرى.</numerusform>
            <numerusform>%1 وفشلت صورة أخرى.</numerusform>
            <numerusform>%1 وفشلت صورتان أخريان.</numerusform>
            <numerusform>%1 وفشلت %Ln صور أخرى.</numerusform>
            <numerusform>%1 وفشلت %Ln صورة أخرى.</numerusform>
            <numerusform>%1 وفشلت %Ln صورة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>أُلغي التصدير قبل أي صورة.</numerusform>
            <numerusform>أُلغي التصدير بعد صورة واحدة.</numerusform>
            <numerusform>أُلغي التصدير بعد صورتين.</numerusform>
            <numerusform>أُلغي التصدير بعد %Ln صور.</numerusform>
            <numerusform>أُلغي التصدير بعد %Ln صورة.</numerusform>
            <numerusform>أُلغي التصدير بعد %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>صُدّر «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>لم تُصدَّر أي صورة إلى «%1».</numerusform>
            <numerusform>صُدّرت صورة واحدة إلى «%1».</numerusform>
            <numerusform>صُدّرت صورتان إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln صور إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln صورة إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln صورة إلى «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>لم تُتخطَّ أي صورة.</numerusform>
            <numerusform>تُخطّيت صورة واحدة.</numerusform>
            <numerusform>تُخطّيت صورتان.</numerusform>
            <numerusform>تُخطّيت %Ln صور.</numerusform>
            <numerusform>تُخطّيت %Ln صورة.</numerusform>
            <numerusform>تُخطّيت %Ln صورة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputDialog</name>
    <message>
        <source>Use for all</source>
        <translation>استخدام للكل</translation>
    </message>
    <message>
        <source>Files of the results</source>
        <translation>ملفات النتائج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputForm</name>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the original</source>
        <translation>كلما ارتفعت كبر الملف واقترب من الأصل</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Higher takes longer; the pixels are the same</source>
        <translation>كلما ارتفع طال الوقت؛ والبكسلات هي نفسها</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>بلا فقدان</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; the file is larger</source>
        <translation>يُبقي كل بكسل كما هو؛ والملف أكبر</translation>
    </message>
    <message>
        <source>File of the colour profile</source>
        <translation>ملف تعريف الألوان المستخدم</translation>
    </message>
    <message>
        <source>Choose an ICC profile</source>
        <translation>اختيار ملف تعريف ICC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>ما يعرضه الملف</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>الصورة المفرّغة</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>القناع</translation>
    </message>
    <message>
        <source>Mask in three channels</source>
        <translation>قناع بثلاث قنوات</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <translation>تنسيق الملف</translation>
    </message>
    <message>
        <source>Without losses in each case</source>
        <translation>بلا فقدان في كل الأحوال</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Bits of each channel</source>
        <translation>عدد البتات في كل قناة</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>In which colour space the file is</source>
        <translation>الفضاء اللوني للملف</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>تحويل إلى sRGB</translation>
    </message>
    <message>
        <source>Convert to another…</source>
        <translation>تحويل إلى غيره…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>What of EXIF, XMP and IPTC is kept</source>
        <translation>ما يُحفظ من EXIF وXMP وIPTC</translation>
    </message>
    <message>
        <source>Without place and owner</source>
        <translation>دون المكان والمالك</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Below transparency</source>
        <translation>تحت الشفافية</translation>
    </message>
    <message>
        <source>The colours of pixels that cannot be seen</source>
        <translation>ألوان البكسلات التي لا تُرى</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>Drawn out from the edge</source>
        <translation>ممتدة من الحافة</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>ملفات تعريف ICC (*.icc *.icm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputPanel</name>
    <message>
        <source>The next export</source>
        <translation>التصدير التالي</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PicturePanel</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>التفريغ بواسطة</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %, look at it</source>
        <translation>%1٪، تحقق منها</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesDesk</name>
    <message>
        <source>Nothing is fetched from the network. The preferences change that.</source>
        <translation>لا يُجلب شيء من الشبكة. يمكن تغيير ذلك في التفضيلات.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>وضع عدم الاتصال</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEditing</name>
    <message>
        <source>Now: %1 pixels wide, hardness %2 %, opacity %3 %.</source>
        <translation>الآن: العرض %1 بكسل، الصلابة %2٪، العتامة %3٪.</translation>
    </message>
    <message>
        <source>Reset the brush</source>
        <translation>إعادة ضبط الفرشاة</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>What the steps to undo of one picture may take; the oldest go first</source>
        <translation>ما يمكن أن تشغله خطوات التراجع لصورة واحدة؛ وتُحذف الأقدم أولًا</translation>
    </message>
    <message>
        <source>Size, hardness, opacity and pressure as they were at first</source>
        <translation>إعادة الحجم والصلابة والعتامة والضغط إلى ما كانت عليه أولًا</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>ذاكرة التراجع</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>الفرشاة</translation>
    </message>
    <message>
        <source>The brush and the tool are kept from one start of the program to the next.</source>
        <translation>تُحفظ الفرشاة والأداة من تشغيل للبرنامج إلى الذي يليه.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEngine</name>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>What computes: the processor or a graphics card</source>
        <translation>ما يجري الحساب: المعالج أو بطاقة رسوميات</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>How exactly numbers are kept while the model computes</source>
        <translation>مدى دقة حفظ الأرقام أثناء حساب النموذج</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – دقيق</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – سريع حيث يدعمه المعالج</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – سريع على بطاقات الرسوميات</translation>
    </message>
    <message>
        <source>How much of the processor the model uses</source>
        <translation>مقدار ما يستخدمه النموذج من المعالج</translation>
    </message>
    <message>
        <source>A picture that needs more is done in smaller parts, or smaller</source>
        <translation>الصورة التي تحتاج إلى أكثر تُعالَج على أجزاء أصغر أو بحجم أصغر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Memory of the graphics card for other programs</source>
        <translation>ذاكرة بطاقة الرسوميات المتروكة لبرامج أخرى</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>At which size the model looks at pictures</source>
        <translation>الحجم الذي يعالج به النموذج الصور</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>سريعة (384 بكسل)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Leave free on the graphics card</source>
        <translation>المتروك من ذاكرة بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>حالة النموذج</translation>
    </message>
    <message>
        <source>The model is starting…</source>
        <translation>يجري بدء النموذج…</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>لم يبدأ النموذج: %1</translation>
    </message>
    <message>
        <source>The model computes on %1, in %2.</source>
        <comment>device, precision</comment>
        <translation>يحسب النموذج على %1 بدقة %2.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Weights that were downloaded or imported</source>
        <translation>الأوزان المنزّلة أو المستوردة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>These preferences and recipes</source>
        <translation>هذه التفضيلات والوصفات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Edits that are kept in case the program ends suddenly, and how long starts took</source>
        <translation>التعديلات المحفوظة تحسبًا لانتهاء البرنامج فجأة، وأزمنة بدء التشغيل</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>What can be made anew: weights as this computer uses them</source>
        <translation>ما يمكن إنشاؤه من جديد: الأوزان كما يستخدمها هذا الحاسوب</translation>
    </message>
    <message>
        <source>Environment variables move these folders; the tool tip of each names its variable.</source>
        <translation>تغيّر متغيرات البيئة مواضع هذه المجلدات، ويذكر تلميح كل مجلد متغيره.</translation>
    </message>
    <message>
        <source>%1. %2 moves it.</source>
        <comment>what is in the folder, environment variable</comment>
        <translation>%1. يغيّر %2 موضعه.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>فتح المجلد «%1»</translation>
    </message>
    <message>
        <source>The folder %1 is not there and cannot be made.</source>
        <translation>المجلد %1 غير موجود ولا يمكن إنشاؤه.</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break. Choose another folder for the models.</source>
        <translation>في اسم المجلد %1 فاصل أسطر. اختر مجلدًا آخر للنماذج.</translation>
    </message>
    <message>
        <source>The disk of the folder %1 is full. Choose another folder for the models.</source>
        <translation>قرص المجلد %1 ممتلئ. اختر مجلدًا آخر للنماذج.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for the models, or change its permissions.</source>
        <translation>لا يمكن الكتابة في المجلد %1. اختر مجلدًا آخر للنماذج، أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Where models are downloaded and imported to and looked for from now on, by the command line as well</source>
        <translation>حيث تُنزَّل النماذج وتُستورد ويُبحث عنها من الآن فصاعدًا، ومن سطر الأوامر أيضًا</translation>
    </message>
    <message>
        <source>%1 is set, so the folder of the models cannot be chosen here.</source>
        <comment>environment variable</comment>
        <translation>‏%1 معيَّن، لذلك لا يمكن اختيار مجلد النماذج هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>لا نماذج تبقى في %1 (%Ln).</numerusform>
            <numerusform>نموذج واحد (%Ln) يبقى في %1 حيث لم يعد يُبحث. انقل ملفه إلى المجلد الجديد لمواصلة استخدامه.</numerusform>
            <numerusform>نموذجان (%Ln) يبقيان في %1 حيث لم يعد يُبحث. انقل ملفيهما إلى المجلد الجديد لمواصلة استخدامهما.</numerusform>
            <numerusform>%Ln نماذج تبقى في %1 حيث لم يعد يُبحث. انقل ملفاتها إلى المجلد الجديد لمواصلة استخدامها.</numerusform>
            <numerusform>%Ln نموذجًا تبقى في %1 حيث لم يعد يُبحث. انقل ملفاتها إلى المجلد الجديد لمواصلة استخدامها.</numerusform>
            <numerusform>%Ln نموذج تبقى في %1 حيث لم يعد يُبحث. انقل ملفاتها إلى المجلد الجديد لمواصلة استخدامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>مجلد النماذج</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesGeneral</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages</source>
        <translation>لغة القوائم والأزرار والرسائل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Show the start-up window</source>
        <translation>إظهار نافذة بدء التشغيل</translation>
    </message>
    <message>
        <source>It tells what the start of the program does; without it the main window comes first</source>
        <translation>تعرض ما يجري عند بدء تشغيل البرنامج؛ ودونها تظهر النافذة الرئيسية أولًا</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>How many files the menu remembers; 0 is none</source>
        <translation>عدد الملفات التي تتذكرها القائمة؛ و0 يعني بلا ملفات</translation>
    </message>
    <message>
        <source>Forget the files that were opened last</source>
        <translation>نسيان الملفات المفتوحة أخيرًا</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start of the program.</source>
        <translation>تسري اللغة الجديدة عند التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Files to remember</source>
        <translation>عدد الملفات المحفوظة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesNetwork</name>
    <message>
        <source>Nothing is fetched from the network, whoever asks for it</source>
        <translation>لا يُجلب شيء من الشبكة أيًا كان طالبه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Servers that pictures are fetched from without a question</source>
        <translation>الخوادم التي تُجلب منها الصور دون سؤال</translation>
    </message>
    <message>
        <source>There are none. When a picture of the web is dropped or pasted, a question comes first.</source>
        <translation>لا يوجد أي منها. عند إفلات صورة من الويب أو لصقها يُطرح سؤال أولًا.</translation>
    </message>
    <message>
        <source>Ask again before something is fetched from there</source>
        <translation>السؤال مجددًا قبل جلب شيء من هناك</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>وضع عدم الاتصال</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesShortcuts</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>المفتاح الجديد للإجراء المختار</translation>
    </message>
    <message>
        <source>Press the key that the chosen action is to have instead of its keys</source>
        <translation>اضغط المفتاح الذي تريده للإجراء المختار بدلًا من مفاتيحه</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <translation>ترك الإجراء المختار بلا مفتاح</translation>
    </message>
    <message>
        <source>The chosen action has the keys that it had at first</source>
        <translation>إعادة مفاتيح الإجراء المختار إلى ما كانت عليه أولًا</translation>
    </message>
    <message>
        <source>All actions have the keys that they had at first</source>
        <translation>إعادة مفاتيح كل الإجراءات إلى ما كانت عليه أولًا</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1 moves the picture or the focus, or shows the original: no action can have it.</source>
        <translation>‏%1 يحرّك الصورة أو التركيز أو يُظهر الأصل: لا يمكن تعيينه لأي إجراء.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>‏%1 معيّن للإجراء «%2». اختر مفتاحًا آخر، أو غيّر مفتاح ذلك الإجراء أولًا.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>هل تريد إعادة ضبط كل الاختصارات؟</translation>
    </message>
    <message>
        <source>All actions get back the keys that they had at first.</source>
        <translation>تعود مفاتيح كل الإجراءات إلى ما كانت عليه أولًا.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>هل تريد استعادة القيم الافتراضية؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>All that this window shows, shortcuts included, becomes what it was at first. Models, recipes and pictures stay where they are.</source>
        <translation>كل ما تعرضه هذه النافذة، بما فيه الاختصارات، يعود كما كان في البداية. تبقى النماذج والوصفات والصور في أماكنها.</translation>
    </message>
    <message>
        <source>Restore the defaults…</source>
        <translation>استعادة القيم الافتراضية…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>تقدم هذه الصورة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Question</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>صور (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>هل تريد استبدال الملف؟</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>‏«%1» موجود بالفعل.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>The same for all others</source>
        <translation>الأمر نفسه لكل ما تبقى</translation>
    </message>
    <message>
        <source>Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)</source>
        <translation>الصور والتعديلات (%1 *.inspyre);;التعديلات (*.inspyre);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ReceiptCard</name>
    <message>
        <source>With transparency</source>
        <translation>مع الشفافية</translation>
    </message>
    <message>
        <source>Without transparency</source>
        <translation>دون شفافية</translation>
    </message>
    <message>
        <source>With its colour profile</source>
        <translation>مع ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>Without a colour profile: sRGB</source>
        <translation>دون ملف تعريف الألوان: sRGB</translation>
    </message>
    <message>
        <source>With metadata</source>
        <translation>مع البيانات الوصفية</translation>
    </message>
    <message>
        <source>Without metadata</source>
        <translation>دون بيانات وصفية</translation>
    </message>
    <message>
        <source>The file says where or with whose camera it was taken.</source>
        <translation>يذكر الملف مكان التقاط الصورة أو صاحب الكاميرا.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>ملاحظة: %1.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>كُتب «%1».</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4 bits a channel, %5</source>
        <comment>format, size, depth, bytes</comment>
        <translation>‏%1، %2 × %3 بكسل، %4 بت لكل قناة، %5</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>‏%1 (لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay</source>
        <translation>نسيان ما فُتح مع بقاء الملفات</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeRow</name>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>وصفات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>All settings together, under one name</source>
        <translation>كل الإعدادات معًا تحت اسم واحد</translation>
    </message>
    <message>
        <source>Save, share and delete recipes</source>
        <translation>حفظ الوصفات ومشاركتها وحذفها</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Open a recipe file…</source>
        <translation>&amp;فتح ملف وصفة…</translation>
    </message>
    <message>
        <source>&amp;Write a recipe file…</source>
        <translation>&amp;كتابة ملف وصفة…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Choose a recipe…</source>
        <translation>اختيار وصفة…</translation>
    </message>
    <message>
        <source>A part of the recipe was not understood: %1.</source>
        <translation>تعذر فهم جزء من الوصفة: %1.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>فتح وصفة</translation>
    </message>
    <message>
        <source>Write a recipe</source>
        <translation>كتابة وصفة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeText</name>
    <message>
        <source>cut-out</source>
        <translation>صورة مفرّغة</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>قناع</translation>
    </message>
    <message>
        <source>mask in three channels</source>
        <translation>قناع بثلاث قنوات</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>depth of the picture</source>
        <translation>عمق الصورة</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>all metadata</source>
        <translation>كل البيانات الوصفية</translation>
    </message>
    <message>
        <source>metadata without place and owner</source>
        <translation>بيانات وصفية دون المكان والمالك</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>بلا بيانات وصفية</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>بلا فقدان</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>الجودة %1</translation>
    </message>
    <message>
        <source>OpenRaster with a mask</source>
        <translation>OpenRaster مع قناع</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>شفافة</translation>
    </message>
    <message>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>%1 × %2, %3 % filled, %4</source>
        <comment>width, height, per cent, colour</comment>
        <translation>%1 × %2، ملء %3٪، %4</translation>
    </message>
    <message>
        <source>%1 cannot be written on this computer. Choose another format.</source>
        <translation>لا يمكن كتابة %1 على هذا الحاسوب. اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>%1 is for cut-outs. Choose another format for this.</source>
        <translation>‏%1 مخصص للصور المفرّغة. اختر تنسيقًا آخر لهذا المحتوى.</translation>
    </message>
    <message>
        <source>%1 has no transparency. Choose a background or another format.</source>
        <translation>‏%1 لا يدعم الشفافية. اختر خلفية أو تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>No file of a colour profile has been chosen yet.</source>
        <translation>لم يُختر ملف تعريف ألوان بعد.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message>
        <source>%1: failed</source>
        <comment>date and time</comment>
        <translation>%1: فشل</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date and time, cold or warm, duration</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1; platform %2, start-up %3</source>
        <comment>a call, two durations</comment>
        <translation>%1؛ المنصة %2، بدء التشغيل %3</translation>
    </message>
    <message>
        <source>No call was measured in these days.</source>
        <translation>لم يُقَس أي استدعاء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Of %1 in %2 the service was cold for %3.</source>
        <comment>calls, days, number</comment>
        <translation>من %1 خلال %2 كانت الخدمة باردة في %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln استدعاء</numerusform>
            <numerusform>استدعاء واحد (%Ln)</numerusform>
            <numerusform>استدعاءين (%Ln)</numerusform>
            <numerusform>%Ln استدعاءات</numerusform>
            <numerusform>%Ln استدعاءً</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومين (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mostly between %2 and %3.</source>
        <comment>sentence, two times of the day</comment>
        <translation>%1 غالبًا بين %2 و%3.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDesk</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service: off, offline mode</source>
        <translation>الخدمة: متوقفة، وضع عدم الاتصال</translation>
    </message>
    <message>
        <source>Service: being called…</source>
        <translation>الخدمة: يجري استدعاؤها…</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>cold or warm</comment>
        <translation>الخدمة: %1</translation>
    </message>
    <message>
        <source>Service: cuts out</source>
        <translation>الخدمة: تفرّغ الصور</translation>
    </message>
    <message>
        <source>Service: not used</source>
        <translation>الخدمة: غير مستخدمة</translation>
    </message>
    <message>
        <source>Offline mode is on: no connection is made</source>
        <translation>وضع عدم الاتصال مفعّل: لا يُجرى أي اتصال</translation>
    </message>
    <message>
        <source>%1, as it was met last</source>
        <translation>‏%1، حسب آخر استدعاء</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteLane</name>
    <message>
        <source>Failed attempt</source>
        <translation>محاولة فاشلة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>فشل بعد %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, cold or warm</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Service, woken</source>
        <translation>الخدمة، إيقاظ</translation>
    </message>
    <message>
        <source>Service, a picture</source>
        <translation>الخدمة، صورة</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>السؤال الأول</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteSession</name>
    <message>
        <source>Offline mode is on: no connection is made. Turn it off in the preferences.</source>
        <translation>وضع عدم الاتصال مفعّل: لا يُجرى أي اتصال. أوقفه في التفضيلات.</translation>
    </message>
    <message>
        <source>Type the address of your service first.</source>
        <translation>اكتب عنوان خدمتك أولًا.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteTable</name>
    <message>
        <source>A wake-up is paid until the instance has been idle for %1</source>
        <translation>تُدفع تكلفة الإيقاظ حتى يخمل المثيل مدة %1</translation>
    </message>
    <message>
        <source>The instance&apos;s time for one picture</source>
        <translation>زمن المثيل لصورة واحدة</translation>
    </message>
    <message>
        <source>Service, cold</source>
        <translation>الخدمة، باردة</translation>
    </message>
    <message>
        <source>Service, warming up</source>
        <translation>الخدمة، قيد الإحماء</translation>
    </message>
    <message>
        <source>Service, warm</source>
        <translation>الخدمة، دافئة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Electricity for one picture</source>
        <translation>كهرباء صورة واحدة</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد مرات القياس</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Half of them took less</source>
        <translation>نصفها استغرق أقل</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>19 of 20 took less</source>
        <translation>19 من كل 20 استغرقت أقل</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Sent for a picture</source>
        <translation>المرسل لكل صورة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Received for a picture</source>
        <translation>المستلم لكل صورة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>With the prices of the page “Advisor”</source>
        <translation>بأسعار صفحة «المستشار»</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message>
        <source>Offline mode is on, so nothing was sent. Turn it off in the preferences first.</source>
        <translation>وضع عدم الاتصال مفعّل، لذلك لم يُرسل شيء. أوقفه أولًا في التفضيلات.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>This is not the address of a service. It begins with https:// or http://.</source>
        <translation>هذا ليس عنوان خدمة. يبدأ العنوان بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>A token is not sent without encryption. Use an https address, or no token.</source>
        <translation>لا يُرسل الرمز المميز دون تشفير. استخدم عنوان https أو لا تستخدم رمزًا.</translation>
    </message>
    <message>
        <source>The command for the token failed. Try it in a terminal; you may have to log in first.</source>
        <translation>فشل أمر الرمز المميز. جرّبه في طرفية؛ فقد يلزم تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address and the network.</source>
        <translation>لا يوجد خادم بهذا الاسم. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Check the address, the port and the network.</source>
        <translation>لا شيء يستجيب على هذا العنوان. تحقق من العنوان والمنفذ والشبكة.</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. Check the proxy&apos;s settings.</source>
        <translation>لا يسمح الخادم الوكيل بمرور الاستدعاء. تحقق من إعداداته.</translation>
    </message>
    <message>
        <source>The server wants encryption. Write https:// instead of http://.</source>
        <translation>يطلب الخادم التشفير. اكتب https://‎ بدلًا من http://‎.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Write http:// instead of https://, or choose another port.</source>
        <translation>لا يدعم الخادم TLS هناك. اكتب http://‎ بدلًا من https://‎، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s clock; else the server needs a new one.</source>
        <translation>شهادة الخادم منتهية أو لم تسرِ بعد. تحقق من ساعة هذا الحاسوب؛ وإلا فالخادم يحتاج إلى شهادة جديدة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. It may be another server than you think.</source>
        <translation>لم يوقّع شهادة الخادم أي طرف يثق به هذا الحاسوب. قد يكون خادمًا غير الذي تظنه.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address.</source>
        <translation>شهادة الخادم صادرة لاسم آخر. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made. Check the address and the port.</source>
        <translation>تعذر إنشاء اتصال مشفّر. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The server sends callers elsewhere, which is not followed. Use the address that it names.</source>
        <translation>يحيل الخادم المتصلين إلى مكان آخر، ولا تُتبع الإحالة. استخدم العنوان الذي يذكره.</translation>
    </message>
    <message>
        <source>A login page came instead of an answer. The service wants a token.</source>
        <translation>وصلت صفحة تسجيل دخول بدلًا من الرد. تطلب الخدمة رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>This network answers itself. Open a web browser and log in to the network first.</source>
        <translation>هذه الشبكة ترد بنفسها. افتح متصفح ويب وسجّل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>The service does not know who calls. It wants an identity token whose audience is its address.</source>
        <translation>لا تعرف الخدمة من يستدعيها. تطلب رمز هوية يكون جمهوره (audience) عنوانها.</translation>
    </message>
    <message>
        <source>The caller may not call this service. The account needs the role roles/run.invoker, and the token the service&apos;s address as audience.</source>
        <translation>لا يُسمح للمتصل باستدعاء هذه الخدمة. يحتاج الحساب إلى الدور roles/run.invoker، ويحتاج الرمز المميز إلى عنوان الخدمة جمهورًا له (audience).</translation>
    </message>
    <message>
        <source>There is nothing at that address. Check its path; a platform says the same where no service is deployed.</source>
        <translation>لا شيء على هذا العنوان. تحقق من مساره؛ وتقول المنصة الشيء نفسه حيث لم تُنشر أي خدمة.</translation>
    </message>
    <message>
        <source>The service did not take the request.</source>
        <translation>لم تقبل الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>الصورة أكبر مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment. Try again a little later.</source>
        <translation>الخدمة مشغولة جدًا حاليًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Try again a little later.</source>
        <translation>لا يمكن الوصول إلى الخدمة حاليًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The service failed. Its log says why.</source>
        <translation>فشلت الخدمة. يذكر سجلها السبب.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>استغرق الأمر وقتًا أطول من اللازم فأُلغي.</translation>
    </message>
    <message>
        <source>Nothing came for too long, so it was given up. Check the network.</source>
        <translation>لم يصل شيء منذ مدة طويلة فأُلغي الأمر. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. Try again.</source>
        <translation>انقطع الاتصال في منتصف الرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no such service. Check the address.</source>
        <translation>هناك ما يستجيب، لكنه ليس خدمة من هذا النوع. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be used. It may be of another version.</source>
        <translation>لا يمكن استخدام رد الخدمة. قد يكون من إصدار آخر.</translation>
    </message>
    <message>
        <source>Not tried: the service failed several times in a row. It is asked again half a minute later.</source>
        <translation>لم تُستدعَ: فشلت الخدمة عدة مرات متتالية. تُستدعى مجددًا بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>%1 In its own words: %2</source>
        <comment>sentences, words of the service</comment>
        <translation>%1 بكلماتها: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>The service was at full speed %1 before the request reached it: look at the start-up probe&apos;s delay.</source>
        <translation>كانت الخدمة بالسرعة الكاملة قبل وصول الطلب إليها بمقدار %1: انظر إلى تأخير فحص بدء التشغيل (startup probe).</translation>
    </message>
    <message>
        <source>Most of it (%1) is the platform: finding a machine, fetching the image. Waking the service in time or keeping an instance helps; a faster program does not.</source>
        <translation>معظمه (%1) من المنصة: البحث عن جهاز وجلب صورة الحاوية. يفيد إيقاظ الخدمة في الوقت المناسب أو إبقاء مثيل؛ ولا يفيد برنامج أسرع.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start.</source>
        <translation>معظمه (%1) بدء تشغيل الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start; its slowest phase is “%2” with %3.</source>
        <translation>معظمه (%1) بدء تشغيل الخدمة نفسها؛ وأبطأ مراحله «%2» واستغرقت %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>لم تفشل قبل ذلك أي محاولة (%Ln)</numerusform>
            <numerusform>فشلت قبل ذلك محاولة واحدة (%Ln)</numerusform>
            <numerusform>فشلت قبل ذلك محاولتان (%Ln)</numerusform>
            <numerusform>فشلت قبل ذلك %Ln محاولات</numerusform>
            <numerusform>فشلت قبل ذلك %Ln محاولة</numerusform>
            <numerusform>فشلت قبل ذلك %Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and with the pauses took %2: %3</source>
        <comment>attempts, duration, sentence</comment>
        <translation>%1، واستغرقت مع التوقفات %2: %3</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting: far beyond the usual, so the service was probably cold. It does not tell its phases.</source>
        <translation>من أصل %1 كان الانتظار %2: أطول كثيرًا من المعتاد، فالخدمة كانت باردة على الأرجح. وهي لا تذكر مراحلها.</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting. This service does not tell its phases.</source>
        <translation>من أصل %1 كان الانتظار %2. هذه الخدمة لا تذكر مراحلها.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed before the service&apos;s process began, %3 until it was at full speed, %4 were work and %5 network.</source>
        <translation>من أصل %1 مضى %2 قبل بدء عملية الخدمة، و%3 حتى بلغت السرعة الكاملة، وكانت المعالجة %4 والشبكة %5.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed until the service, which had just started, was at full speed; %3 were work and %4 network.</source>
        <translation>من أصل %1 مضى %2 حتى بلغت الخدمة، التي كانت قد بدأت للتو، السرعة الكاملة؛ وكانت المعالجة %3 والشبكة %4.</translation>
    </message>
    <message>
        <source>The service was warm: of %1, %2 were work, %3 the way through the platform and %4 network.</source>
        <translation>كانت الخدمة دافئة: من أصل %1 كانت المعالجة %2 والمرور عبر المنصة %3 والشبكة %4.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>looking up a server&apos;s address</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>the TLS handshake</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>باردة</translation>
    </message>
    <message>
        <source>probably cold</source>
        <translation>باردة على الأرجح</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>قيد الإحماء</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>دافئة</translation>
    </message>
    <message>
        <source>warm, another instance</source>
        <translation>دافئة، مثيل آخر</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <translation>رفض من المنصة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a call, time so far</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for %1: nothing was heard from the service yet</source>
        <translation>الانتظار منذ %1: لم يصل شيء من الخدمة بعد</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2 (%3)</source>
        <comment>time, phase, bytes</comment>
        <translation>الانتظار منذ %1: تبدأ الخدمة، %2 (%3)</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2</source>
        <comment>time, phase</comment>
        <translation>الانتظار منذ %1: تبدأ الخدمة، %2</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part with its time, bytes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a call</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteWindow</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>القيا&amp;س</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>المست&amp;شار</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>أرشيف HTTP (*.har)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>تتبع Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>تصدير الاستدعاءات</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Section</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>إظهار هذه الإعدادات أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ServiceForm</name>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>What shows the service that you may call it</source>
        <translation>ما يثبت للخدمة أنه يُسمح لك باستدعائها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Pasted, in the keychain</source>
        <translation>ملصق، في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>من أمر</translation>
    </message>
    <message>
        <source>Editor&apos;s pictures</source>
        <translation>صور المحرر</translation>
    </message>
    <message>
        <source>Who cuts out the pictures of the editor; each result says who made it</source>
        <translation>من يفرّغ صور المحرر؛ وتذكر كل نتيجة من أنشأها</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>First ready</source>
        <translation>الأسبق جاهزية</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Paste an identity token</source>
        <translation>ألصق رمز هوية</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>الرمز الملصق</translation>
    </message>
    <message>
        <source>For Cloud Run an identity token whose audience is the address above</source>
        <translation>لخدمة Cloud Run رمز هوية جمهوره (audience) العنوان أعلاه</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>أمر يطبع رمزًا مميزًا</translation>
    </message>
    <message>
        <source>Run without a shell, each time the last token has expired</source>
        <translation>يُنفَّذ دون صدفة (shell) كلما انتهت صلاحية الرمز الأخير</translation>
    </message>
    <message>
        <source>Ask again before sending</source>
        <translation>السؤال مجددًا قبل الإرسال</translation>
    </message>
    <message>
        <source>Forget that pictures may be sent to this address</source>
        <translation>نسيان السماح بإرسال الصور إلى هذا العنوان</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>كان ملف الإعدادات تالفًا، فاستُخدمت القيم الافتراضية. وحُفظ باسم %1.damaged.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>تعذرت كتابة الإعدادات في %1. تحقق من أذونات ذلك المجلد.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutTree</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>ابحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>التكبير نحو المؤشر</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>عجلة الفأرة</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>السحب أو مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>الصورة كاملة أو الحجم الفعلي</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>تحريك الفاصل</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>السحب، أو Tab ثم مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>رؤية الأصل</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>الضغط المستمر على O</translation>
    </message>
    <message>
        <source>Size and hardness of the brush</source>
        <translation>حجم الفرشاة وصلابتها</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>السحب بالزر الأيمن</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SideCarDesk</name>
    <message>
        <source>Save edits</source>
        <translation>حفظ التعديلات</translation>
    </message>
    <message>
        <source>Edits (*.inspyre)</source>
        <translation>التعديلات (*.inspyre)</translation>
    </message>
    <message>
        <source>The edits are saved in “%1”.</source>
        <translation>حُفظت التعديلات في «%1».</translation>
    </message>
    <message>
        <source>The edits could not be saved: %1</source>
        <translation>تعذر حفظ التعديلات: %1</translation>
    </message>
    <message>
        <source>Which picture are these edits of?</source>
        <translation>لأي صورة هذه التعديلات؟</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>أين «%1»؟</translation>
    </message>
    <message>
        <source>“%1” was not opened, for the picture of these edits is not there.</source>
        <translation>لم يُفتح «%1» لأن صورة هذه التعديلات غير موجودة.</translation>
    </message>
    <message>
        <source>Open edits</source>
        <translation>فتح التعديلات</translation>
    </message>
    <message>
        <source>Edits for “%1” were found.</source>
        <translation>عُثر على تعديلات للصورة «%1».</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SidePanel</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>هذه الصورة</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>الوصفة «%1»</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>إعادة ضبط الإعدادات</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>بدء تشغيل البرنامج</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>الإصدار %1 · يزيل الخلفيات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>إغلاق هذه النافذة مع استمرار بدء التشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>يجري فتح النافذة…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يجري البدء…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>جاهز. %1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>جاهز بالسرعة الكاملة.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>الفاصل بين الأصل والنتيجة</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>اسحب أو استخدم مفاتيح الأسهم لمقارنة الأصل والنتيجة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>أفلت للإضافة إلى القائمة</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>تعذر تفريغ «%1»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>فتح صور أخرى…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>يجري فتح الصورة…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>معاينة سريعة…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>الجودة الكاملة…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>تعذر بدء النموذج.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>تفاصيل…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>لم يُبدأ النموذج.</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>في انتظار النموذج…</translation>
    </message>
    <message>
        <source>Looking closer at the region…</source>
        <translation>يجري التدقيق في المنطقة…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>اختيار ملف نموذج…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>استخدام النموذج الصغير</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>فشل بدء التشغيل: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>سجل مرات التشغيل السابقة تالف ويبدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>تصدير الأزمنة</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>أزمنة بدء التشغيل</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;مقارنة مع</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>تصدير بصيغة &amp;JSON…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>تصدير كتتبع &amp;Chrome…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>من أجل chrome://tracing وui.perfetto.dev</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>نسخ &amp;النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>لا مرات تشغيل سابقة بعد</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>لا مرات تشغيل للوسيط</numerusform>
            <numerusform>وسيط آخر تشغيل</numerusform>
            <numerusform>وسيط آخر مرتي تشغيل</numerusform>
            <numerusform>وسيط آخر %Ln مرات تشغيل</numerusform>
            <numerusform>وسيط آخر %Ln مرة تشغيل</numerusform>
            <numerusform>وسيط آخر %Ln مرة تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>جاهز بعد %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>الأشرطة السميكة: هذا التشغيل. الأشرطة الرفيعة: %1.</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>وسيط مرات التشغيل السابقة</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>يجري البدء: %1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>جاهز بعد %1، والإحماء مستمر</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>جاهز بعد %1، وبالسرعة الكاملة بعد %2</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>فشل بدء التشغيل: %1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>أبطأ مرحلة هي «%1» واستغرقت %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>جهز هذا التشغيل أبكر بمقدار %1 (مقارنةً مع: %2).</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>جهز هذا التشغيل متأخرًا بمقدار %1 (مقارنةً مع: %2).</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>تتبع Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Earlier starts to compare with</source>
        <translation>مرات التشغيل السابقة للمقارنة معها</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>بلا خيوط · %1</numerusform>
            <numerusform>خيط واحد · %1</numerusform>
            <numerusform>خيطان · %1</numerusform>
            <numerusform>%Ln خيوط · %1</numerusform>
            <numerusform>%Ln خيطًا · %1</numerusform>
            <numerusform>%Ln خيط · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>تفاصيل…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>تقدم بدء النموذج</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>أزمنة آخر صورة</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1 ث (فك الترميز %2، النموذج %3، التحسين %4 ملي ث)</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>‏«%1»، التفريغ بواسطة %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>لا صور متبقية</numerusform>
            <numerusform>صورة واحدة متبقية</numerusform>
            <numerusform>صورتان متبقيتان</numerusform>
            <numerusform>%Ln صور متبقية</numerusform>
            <numerusform>%Ln صورة متبقية</numerusform>
            <numerusform>%Ln صورة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Result from the saved edits</source>
        <translation>نتيجة من التعديلات المحفوظة</translation>
    </message>
    <message>
        <source>“%1” was cut out by %2 in an earlier run; “Try again” does it anew</source>
        <translation>‏«%1» فرّغها %2 في تشغيل سابق؛ وتعيد «إعادة المحاولة» تفريغها من جديد</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SubjectNotice</name>
    <message>
        <source>No subject was found in this picture. Draw a frame round it, paint over it, or try another model.</source>
        <translation>لم يُعثر على عنصر رئيسي في هذه الصورة. ارسم إطارًا حوله، أو ارسم فوقه، أو جرّب نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try a region</source>
        <translation>تجربة منطقة</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself</source>
        <translation>اسحب إطارًا: يعالج النموذج ذلك الجزء وحده</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>نموذج آخر</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>‏«%1» غير موجود. تحقق مما إذا كان قد نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>لا يمكن فتح «%1»: الإذن مرفوض. غيّر أذوناته أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>‏«%1» مجلد وليس ملفًا. اختر ملفًا بداخله.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>‏«%1» ليس صورة بتنسيق معروف. حوّله إلى PNG أو JPEG أو WebP أو TIFF.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>‏«%1» تالف أو مبتور. انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>‏«%1» أكبر من ذاكرة هذا الحاسوب أو يتجاوز أحد أضلاعه 32768 بكسل. صغّر الصورة أولًا.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>لم يُكتب «%1»: القرص ممتلئ. أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>تعذرت كتابة «%1». اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>‏«%1» تالف أو ليس ملف أوزان. نزّله مجددًا، أو اختر ملفًا آخر، أو استخدم النموذج الصغير.</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>‏«%1» ليس نموذجًا يعرفه هذا البرنامج. اختر نموذجًا آخر أو استخدم النموذج الصغير.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>الأوزان في «%1» لا تناسب الشبكة. اختر ملفًا آخر أو استخدم النموذج الصغير.</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>المجموع الاختباري للملف «%1» خاطئ، فلم يُستخدم. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>تحميل libtorch</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>البحث عن بطاقات رسوميات</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>قراءة الأوزان</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>بناء الشبكة</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>التهيئة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>تحضير الصورة</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>إزالة الخلفية</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>تحسين الحواف</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>ترميز الصورة</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>التحسين</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>مفكك الترميز</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>لا يعمل هذا مع هذه الإعدادات.</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>لا يعمل هذا مع «%1».</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>فشل النقل من %1. تحقق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>لا يمكن تحميل libtorch من «%1». أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>‏«%1» ينتمي إلى إصدار آخر من هذا البرنامج. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>لا يمكن استخدام الجهاز «%1». اختر جهازًا آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>الذاكرة غير كافية. أغلق برامج أخرى أو اختر حجمًا أو نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>أبلغ الجهاز عن خطأ. أعد المحاولة أو اختر المعالج (CPU) في التفضيلات.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>حدث خطأ في البرنامج. أعد المحاولة، وتساعد التفاصيل في الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation>%1 السبب: %2.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>تمت المعالجة على أجزاء أصغر للالتزام بحد الذاكرة البالغ %1. النتيجة هي نفسها.</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>تمت المعالجة على أجزاء أصغر لأن الذاكرة غير كافية. النتيجة هي نفسها.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>تمت المعالجة بحجم %1 بدلًا من %2 للالتزام بحد الذاكرة البالغ %3.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>تمت المعالجة بحجم %1 بدلًا من %2 لأن الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>وضع عدم الاتصال مفعّل، لذلك لم يُنزَّل شيء. أوقفه أولًا في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanes</name>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>GPU driver, CUDA</source>
        <translation>مشغّل GPU، CUDA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch, memory</source>
        <translation>‏PyTorch، الذاكرة</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>Name, TLS</source>
        <translation>الاسم، TLS</translation>
    </message>
    <message>
        <source>Image, Python</source>
        <translation>صورة الحاوية، Python</translation>
    </message>
    <message>
        <source>Driver, CUDA</source>
        <translation>المشغّل، CUDA</translation>
    </message>
    <message>
        <source>PyTorch, weights</source>
        <translation>‏PyTorch، الأوزان</translation>
    </message>
    <message>
        <source>Kernels, warm-up</source>
        <translation>الأنوية، الإحماء</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>بدء التشغيل %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a run</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Assumed, by cause</source>
        <translation>افتراض حسب السبب</translation>
    </message>
    <message>
        <source>Assumed, by event</source>
        <translation>افتراض حسب الحدث</translation>
    </message>
    <message>
        <source>%1, measured by nobody</source>
        <translation>%1، لم يقسها أحد</translation>
    </message>
    <message>
        <source>A guess of August 2025: where the 60 seconds go</source>
        <translation>تخمين من أغسطس 2025: أين تذهب الثواني الستون</translation>
    </message>
    <message>
        <source>Another guess of the same people; the two disagree</source>
        <translation>تخمين آخر من الأشخاص أنفسهم؛ والتخمينان متعارضان</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>‏%1: جارية منذ %2، بدءًا من %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>‏%1: %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, its time</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanesView</name>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a phase, its time</comment>
        <translation>‏%1  %2</translation>
    </message>
    <message>
        <source>Here the service and this computer are drawn on one time axis.</source>
        <translation>يُرسم هنا الخدمة وهذا الحاسوب على محور زمني واحد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a phase, its time</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between phases</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TokenStore</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>يجري سؤال سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The token is in the desktop&apos;s keychain.</source>
        <translation>الرمز المميز في سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>No token is kept for this address.</source>
        <translation>لا رمز مميز محفوظ لهذا العنوان.</translation>
    </message>
    <message>
        <source>No keychain can be used: a token is known until the program is closed, and never written to a file.</source>
        <translation>لا يمكن استخدام أي سلسلة مفاتيح: يبقى أي رمز مميز معروفًا حتى إغلاق البرنامج، ولا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>No keychain can be used: the token is known until the program is closed, and never written to a file.</source>
        <translation>لا يمكن استخدام أي سلسلة مفاتيح: يبقى الرمز المميز معروفًا حتى إغلاق البرنامج، ولا يُكتب في ملف أبدًا.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ToolBar</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ViewDesk</name>
    <message>
        <source>Colour of the backdrop</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Picture of the backdrop</source>
        <translation>صورة الخلفية</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Waterfall</name>
    <message>
        <source>, </source>
        <comment>between the parts of a note</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1: لم تبدأ</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: جارية منذ %2، بدءًا من %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, details</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WaterfallView</name>
    <message>
        <source>Phases of the start</source>
        <translation>مراحل بدء التشغيل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>مقارنةً مع: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message>
        <source>Always fetch from %1</source>
        <translation>الجلب دائمًا من %1</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch from the web?</source>
        <translation>هل تريد الجلب من الويب؟</translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>الصور على الويب وليست على هذا الحاسوب. لا يُجلب إلا ما تسمح به، ويعرف %1 بذلك عنوان هذا الحاسوب. ولا يُرفع شيء.</numerusform>
            <numerusform>الصورة على الويب وليست على هذا الحاسوب. لا يُجلب إلا ما تسمح به، ويعرف %1 بذلك عنوان هذا الحاسوب. ولا يُرفع شيء.</numerusform>
            <numerusform>الصورتان على الويب وليستا على هذا الحاسوب. لا يُجلب إلا ما تسمح به، ويعرف %1 بذلك عنوان هذا الحاسوب. ولا يُرفع شيء.</numerusform>
            <numerusform>الصور على الويب وليست على هذا الحاسوب. لا يُجلب إلا ما تسمح به، ويعرف %1 بذلك عنوان هذا الحاسوب. ولا يُرفع شيء.</numerusform>
            <numerusform>الصور على الويب وليست على هذا الحاسوب. لا يُجلب إلا ما تسمح به، ويعرف %1 بذلك عنوان هذا الحاسوب. ولا يُرفع شيء.</numerusform>
            <numerusform>الصور على الويب وليست على هذا الحاسوب. لا يُجلب إلا ما تسمح به، ويعرف %1 بذلك عنوان هذا الحاسوب. ولا يُرفع شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>هل تريد جلب الصور من %1؟ (%Ln)</numerusform>
            <numerusform>هل تريد جلب صورة واحدة (%Ln) من %1؟</numerusform>
            <numerusform>هل تريد جلب صورتين (%Ln) من %1؟</numerusform>
            <numerusform>هل تريد جلب %Ln صور من %1؟</numerusform>
            <numerusform>هل تريد جلب %Ln صورة من %1؟</numerusform>
            <numerusform>هل تريد جلب %Ln صورة من %1؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>تكبير/تصغير</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation>%1٪</translation>
    </message>
</context>
</TS>
