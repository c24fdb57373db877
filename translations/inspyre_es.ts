<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pth *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another window of inspyre does not answer, so this one was opened.</source>
        <translation>Otra ventana de inspyre no responde, por lo que se abrió esta.</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>Elimina el fondo de las imágenes en este equipo.

Ejemplo: inspyre --device cpu foto.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>Imágenes y carpetas que abrir.</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>Modelo: un nombre o un archivo de pesos.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto, fp32, bf16 o fp16.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>Por ejemplo, de, fr, es, ja, zh_CN, ar o en.</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>Abrir la ventana principal de inmediato.</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>Mostrar las fases del inicio en JSON y salir, para mediciones.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>--%1 no puede ser «%2». Use uno de estos valores: %3.</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>Consulte inspyre --help.</translation>
    </message>
    <message>
        <source>Open a window of its own where the program runs already.</source>
        <translation>Abrir una ventana propia aunque el programa ya esté en marcha.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>Abrir imágenes del disco</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>Añadir todas las imágenes de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>Guardar en una carpeta los recortes de todas las imágenes terminadas</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>Quitar esta imagen de la lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>&amp;Copiar recorte</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>Copiar el recorte con su transparencia al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>Añadir la imagen o los archivos del portapapeles</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>Original y resultado, separados por una línea móvil</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>Original y resultado, uno junto al otro</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>Solo el recorte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>La imagen tal como era</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Máscara alfa</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>Opacidad de cada píxel: lo blanco se conserva, lo negro se elimina</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>Mostrar la transparencia como una cuadrícula</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>Mostrar el recorte sobre blanco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>Mostrar el recorte sobre gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>Mostrar el recorte sobre negro</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>Mostrar el recorte sobre el color que elija</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>Reducir la imagen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>Un píxel de la imagen es un píxel de la pantalla</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Ocupar toda la pantalla con esta ventana</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>Mostrar la imagen anterior a esta</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>Mostrar la imagen que sigue a esta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>Elegir &amp;archivo de modelo…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>Usar un modelo de un archivo de pesos</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>&amp;Tiempos de inicio</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>Lo que tardó el inicio del programa, fase por fase</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Todas las teclas de esta ventana</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>A&amp;cerca de inspyre</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the cut-out; a dialog asks how and where</source>
        <translation>Guardar el recorte; un diálogo pregunta cómo y dónde</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture as the last time, without asking</source>
        <translation>Guardar el recorte junto a la imagen como la última vez, sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of this picture</source>
        <translation>Deshacer el último cambio de esta imagen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>Copiar la línea de comandos que produce el mismo archivo</translation>
    </message>
    <message>
        <source>R&amp;eset settings</source>
        <translation>R&amp;establecer ajustes</translation>
    </message>
    <message>
        <source>Edge, background and frame of this picture as they were at first; what was painted stays</source>
        <translation>Borde, fondo y marco de esta imagen como al principio; lo pintado se conserva</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>The picture with its subject tinted and outlined</source>
        <translation>La imagen con el sujeto teñido y perfilado</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Where the model is not sure, in colour</source>
        <translation>Dónde el modelo no está seguro, en color</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Desenfocado</translation>
    </message>
    <message>
        <source>Show the cut-out on its own blurred picture</source>
        <translation>Mostrar el recorte sobre su propia imagen desenfocada</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Show the cut-out on a picture of your choice</source>
        <translation>Mostrar el recorte sobre la imagen que elija</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>Enlarge what is under the pointer</source>
        <translation>Ampliar lo que está bajo el puntero</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>Show or hide the settings beside the picture</source>
        <translation>Mostrar u ocultar los ajustes junto a la imagen</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the left</source>
        <translation>Girar el resultado un cuarto de vuelta a la izquierda</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the right</source>
        <translation>Girar el resultado un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Voltear en &amp;horizontal</translation>
    </message>
    <message>
        <source>Left and right of the result change places</source>
        <translation>Intercambiar la izquierda y la derecha del resultado</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Voltear en &amp;vertical</translation>
    </message>
    <message>
        <source>Top and bottom of the result change places</source>
        <translation>Intercambiar la parte superior y la inferior del resultado</translation>
    </message>
    <message>
        <source>&amp;Crop to subject</source>
        <translation>Enc&amp;uadrar el sujeto</translation>
    </message>
    <message>
        <source>Cut off what is round the subject</source>
        <translation>Quitar lo que rodea al sujeto</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>Ma&amp;no</translation>
    </message>
    <message>
        <source>Move the picture by dragging</source>
        <translation>Mover la imagen arrastrándola</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Paint over what belongs to the subject</source>
        <translation>Pintar sobre lo que pertenece al sujeto</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Paint over what belongs to the background</source>
        <translation>Pintar sobre lo que pertenece al fondo</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Paint over what is to be as the model saw it</source>
        <translation>Pintar sobre lo que debe quedar como lo vio el modelo</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself, in full detail</source>
        <translation>Trazar un marco: el modelo examina esa parte por separado, con todo detalle</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pincel más &amp;pequeño</translation>
    </message>
    <message>
        <source>Paint with a smaller brush</source>
        <translation>Pintar con un pincel más pequeño</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>Pincel más &amp;grande</translation>
    </message>
    <message>
        <source>Paint with a larger brush</source>
        <translation>Pintar con un pincel más grande</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pincel más &amp;suave</translation>
    </message>
    <message>
        <source>Paint with a softer edge</source>
        <translation>Pintar con un borde más suave</translation>
    </message>
    <message>
        <source>H&amp;arder brush</source>
        <translation>Pincel más &amp;duro</translation>
    </message>
    <message>
        <source>Paint with a harder edge</source>
        <translation>Pintar con un borde más duro</translation>
    </message>
    <message>
        <source>Sa&amp;ve edits…</source>
        <translation>&amp;Guardar ediciones…</translation>
    </message>
    <message>
        <source>Save what was painted and set for this picture in a file of its own</source>
        <translation>Guardar en un archivo propio lo pintado y ajustado en esta imagen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Language, look, engine, network and keys of the program</source>
        <translation>Idioma, apariencia, motor, red y teclas del programa</translation>
    </message>
    <message>
        <source>Try again with a picture that failed, or whose result is an earlier one</source>
        <translation>Reintentar con una imagen que falló o cuyo resultado es anterior</translation>
    </message>
    <message>
        <source>Cr&amp;op by hand</source>
        <translation>&amp;Encuadrar a mano</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>Arrastrar los bordes de lo que debe quedar de la imagen</translation>
    </message>
    <message>
        <source>Models on this computer: download, import, verify, delete</source>
        <translation>Modelos en este equipo: descargar, importar, verificar, eliminar</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>A report on this computer, the engine and what went wrong</source>
        <translation>Un informe sobre este equipo, el motor y lo que falló</translation>
    </message>
    <message>
        <source>Quick e&amp;xport</source>
        <translation>E&amp;xportación rápida</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Lote…</translation>
    </message>
    <message>
        <source>Cut out many pictures or whole folders, while you go on editing</source>
        <translation>Recortar muchas imágenes o carpetas enteras mientras sigue editando</translation>
    </message>
    <message>
        <source>Batch of the whole s&amp;trip…</source>
        <translation>Lote con toda la t&amp;ira…</translation>
    </message>
    <message>
        <source>Put all pictures of the film strip into a batch</source>
        <translation>Poner todas las imágenes de la tira en un lote</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Model ma&amp;nager…</source>
        <translation>&amp;Gestor de modelos…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;Servicio…</translation>
    </message>
    <message>
        <source>Wake and measure a service on another machine, and what it costs</source>
        <translation>Despertar y medir un servicio en otra máquina, y ver lo que cuesta</translation>
    </message>
    <message>
        <source>&amp;Wake the service</source>
        <translation>&amp;Despertar el servicio</translation>
    </message>
    <message>
        <source>Start the service, so that it is ready for the first picture</source>
        <translation>Iniciar el servicio para que esté listo con la primera imagen</translation>
    </message>
    <message>
        <source>Cut out on this &amp;computer</source>
        <translation>Recortar en este &amp;equipo</translation>
    </message>
    <message>
        <source>Pictures never leave this computer</source>
        <translation>Las imágenes nunca salen de este equipo</translation>
    </message>
    <message>
        <source>Cut out by the se&amp;rvice</source>
        <translation>Recortar con el se&amp;rvicio</translation>
    </message>
    <message>
        <source>Pictures are sent to the service, as small as its model sees them</source>
        <translation>Las imágenes se envían al servicio, tan pequeñas como las ve su modelo</translation>
    </message>
    <message>
        <source>Whoever is &amp;first ready</source>
        <translation>El &amp;primero que esté listo</translation>
    </message>
    <message>
        <source>The service bridges the start of this computer, or the reverse</source>
        <translation>El servicio cubre el inicio de este equipo, o al revés</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::AdvisorPage</name>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Of an instance</source>
        <translation>De una instancia</translation>
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
        <translation>Redundancia zonal</translation>
    </message>
    <message>
        <source>What a service gets unless it is switched off; dearer</source>
        <translation>Lo que recibe un servicio si no se desactiva; más caro</translation>
    </message>
    <message>
        <source>US dollars, %1. They age: set what you pay.</source>
        <comment>name of a region</comment>
        <translation>Dólares de EE. UU., %1. Los precios envejecen: indique lo que paga.</translation>
    </message>
    <message>
        <source>$</source>
        <comment>in front of a number</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a price</comment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Prices as they were read</source>
        <translation>Volver a los precios consultados</translation>
    </message>
    <message>
        <source>Forget the prices that you have set</source>
        <translation>Olvidar los precios que usted indicó</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Use measured &amp;times</source>
        <translation>&amp;Usar tiempos medidos</translation>
    </message>
    <message>
        <source>Ways to serve the pictures</source>
        <translation>Opciones para procesar las imágenes</translation>
    </message>
    <message>
        <source>cold start %1</source>
        <translation>inicio en frío %1</translation>
    </message>
    <message>
        <source>warm picture %1</source>
        <translation>imagen en caliente %1</translation>
    </message>
    <message>
        <source>start here %1</source>
        <translation>inicio aquí %1</translation>
    </message>
    <message>
        <source>picture here %1</source>
        <translation>imagen aquí %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet: compare on the page “Measure”</source>
        <translation>Aún no se ha medido nada: compare en la página «Medición»</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measured times</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Autosave</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BackgroundPanel</name>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>What lies behind the subject in the file</source>
        <translation>Lo que hay detrás del sujeto en el archivo</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Desenfocado</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>Color del fondo</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Elegir otro color</translation>
    </message>
    <message>
        <source>Fit of the picture</source>
        <translation>Ajuste de la imagen</translation>
    </message>
    <message>
        <source>How a picture of another shape fills the background</source>
        <translation>Cómo llena el fondo una imagen de otras proporciones</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Estirada</translation>
    </message>
    <message>
        <source>Filled, cut off</source>
        <translation>Rellena, recortada</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>How much the picture behind the subject is blurred</source>
        <translation>Cuánto se desenfoca la imagen detrás del sujeto</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>How dark the subject&apos;s shadow is; at 0 there is none</source>
        <translation>Lo oscura que es la sombra del sujeto; con 0 no hay sombra</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>How far the shadow lies to the right</source>
        <translation>Cuánto se desplaza la sombra a la derecha</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>How far the shadow lies below</source>
        <translation>Cuánto se desplaza la sombra hacia abajo</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>How blurred the shadow is</source>
        <translation>Lo desenfocada que está la sombra</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Color de la sombra</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Elegir otra imagen</translation>
    </message>
    <message>
        <source>Picture of the background</source>
        <translation>Imagen del fondo</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>Lo pintado en %Ln imagen no está en los resultados de un lote: expórtela desde el editor.</numerusform>
            <numerusform>Lo pintado en %Ln imágenes no está en los resultados de un lote: expórtelas desde el editor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>%Ln imagen sin archivo queda fuera: expórtela desde el editor.</numerusform>
            <numerusform>%Ln imágenes sin archivo quedan fuera: expórtelas desde el editor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being cut out</source>
        <translation>Se están recortando imágenes</translation>
    </message>
    <message>
        <source>The batch has paused</source>
        <translation>El lote está en pausa</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>El lote ha terminado</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>El lote se detuvo</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>%Ln imagen acabaría en el mismo archivo que otra.</numerusform>
            <numerusform>%Ln imágenes acabarían en el mismo archivo que otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>De %Ln imagen ya hay un resultado con ese nombre.</numerusform>
            <numerusform>De %Ln imágenes ya hay un resultado con ese nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>%Ln imagen se quedaría sin nombre.</numerusform>
            <numerusform>%Ln imágenes se quedarían sin nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>%Ln resultado ocuparía el lugar de una imagen.</numerusform>
            <numerusform>%Ln resultados ocuparían el lugar de una imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln imagen no se puede leer.</numerusform>
            <numerusform>%Ln imágenes no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>%Ln archivo no es una imagen.</numerusform>
            <numerusform>%Ln archivos no son imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>%Ln nombre sería demasiado largo.</numerusform>
            <numerusform>%Ln nombres serían demasiado largos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures that were tried could be done.</source>
        <translation>Ninguna de las imágenes probadas salió bien.</translation>
    </message>
    <message>
        <source>The batch takes about %1, and the results about %2.</source>
        <translation>El lote tarda unos %1, y los resultados ocupan unos %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>No se puede abrir la carpeta «%1».</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>No hay imágenes en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>No se ha escrito nada. Queda %Ln imagen por hacer, %1 en total.</numerusform>
            <numerusform>No se ha escrito nada. Quedan %Ln imágenes por hacer, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the results go.</source>
        <translation>Donde van los resultados solo quedan %1 libres.</translation>
    </message>
    <message>
        <source>%1 are free where the results go.</source>
        <translation>Donde van los resultados quedan %1 libres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>Se omitirá %Ln imagen: su resultado ya está.</numerusform>
            <numerusform>Se omitirán %Ln imágenes: sus resultados ya están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchHint</name>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Suelte aquí imágenes o carpetas</translation>
    </message>
    <message>
        <source>All of them are cut out with one recipe, and the folders within a folder are made again where the results go. The pictures themselves stay as they are. You can go on editing meanwhile.</source>
        <translation>Todas se recortan con una misma receta, y las carpetas que hay dentro de otra se crean de nuevo donde van los resultados. Las imágenes quedan como están. Mientras tanto puede seguir editando.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message>
        <source>%1 of %2 pictures are done, %3</source>
        <comment>numbers, date and time</comment>
        <translation>%1 de %2 imágenes hechas, %3</translation>
    </message>
    <message>
        <source>Decide another time</source>
        <translation>Decidir en otro momento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>%Ln lote no se terminó:</numerusform>
            <numerusform>%Ln lotes no se terminaron:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>What is finished stays where it is</source>
        <translation>Lo terminado queda donde está</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln dudosa</numerusform>
            <numerusform>%Ln dudosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a time</comment>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <comment>a time</comment>
        <translation>Tardó %1.</translation>
    </message>
    <message>
        <source>%1: %2 % busy</source>
        <comment>stage, per cent</comment>
        <translation>%1: ocupado al %2 %</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>, %Ln en espera</numerusform>
            <numerusform>, %Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchSetup</name>
    <message>
        <source>If it is there</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Skip the picture</source>
        <translation>Omitir la imagen</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Count as failed</source>
        <translation>Contar como fallida</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Folders within those that were added are made here, too</source>
        <translation>Las carpetas que hay dentro de las añadidas también se crean aquí</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Format, depth, colour profile and metadata of the results</source>
        <translation>Formato, profundidad, perfil de color y metadatos de los resultados</translation>
    </message>
    <message>
        <source>Change the files of the results</source>
        <translation>Cambiar los archivos de los resultados</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>picture, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Ya existe un archivo así.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Se dejó fuera.</translation>
    </message>
    <message>
        <source>There seems to be no subject.</source>
        <translation>Parece que no hay ningún sujeto.</translation>
    </message>
    <message>
        <source>The model was not sure: look at it.</source>
        <translation>El modelo no estaba seguro: mírela.</translation>
    </message>
    <message>
        <source>Will be skipped: there is such a file already.</source>
        <translation>Se omitirá: ya existe un archivo así.</translation>
    </message>
    <message>
        <source>Reading %1, model %2, writing %3</source>
        <translation>Lectura %1, modelo %2, escritura %3</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <comment>size in pixels, bytes</comment>
        <translation>Resultado: %1, %2</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>Fallará</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTableView</name>
    <message>
        <source>Pictures of the batch</source>
        <translation>Imágenes del lote</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Cutting out</source>
        <translation>Recortando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Another picture would become the same file. Choose “Add a number”, or another pattern of names.</source>
        <translation>Otra imagen acabaría en el mismo archivo. Elija «Añadir un número» u otro patrón de nombres.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose what is done if it is there.</source>
        <translation>Ya existe un archivo así. Elija qué se hace en ese caso.</translation>
    </message>
    <message>
        <source>The recipe gives it no name that can be used. Choose another pattern of names.</source>
        <translation>La receta no le da ningún nombre que sirva. Elija otro patrón de nombres.</translation>
    </message>
    <message>
        <source>The result would take the place of one of the pictures. Choose another folder.</source>
        <translation>El resultado ocuparía el lugar de una de las imágenes. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It cannot be read: it is gone, damaged, or you may not open it.</source>
        <translation>No se puede leer: ya no está, está dañada o no tiene permiso para abrirla.</translation>
    </message>
    <message>
        <source>It is not a picture of a known format.</source>
        <translation>No es una imagen de un formato conocido.</translation>
    </message>
    <message>
        <source>The name of the result would be too long. Choose a shorter pattern of names or another folder.</source>
        <translation>El nombre del resultado sería demasiado largo. Elija un patrón más corto u otra carpeta.</translation>
    </message>
    <message>
        <source>%1 pictures per second</source>
        <translation>%1 imágenes por segundo</translation>
    </message>
    <message>
        <source>%1 pictures per minute</source>
        <translation>%1 imágenes por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Reading takes the most time; the model waits for pictures.</source>
        <translation>La lectura es lo que más tarda; el modelo espera imágenes.</translation>
    </message>
    <message>
        <source>The model takes the most time.</source>
        <translation>El modelo es lo que más tarda.</translation>
    </message>
    <message>
        <source>Writing takes the most time; the model waits for the disk.</source>
        <translation>La escritura es lo que más tarda; el modelo espera al disco.</translation>
    </message>
    <message>
        <source>The batch has paused. Nothing is lost: the pictures concerned wait, and go on once this is mended.</source>
        <translation>El lote está en pausa. No se ha perdido nada: las imágenes afectadas esperan y siguen en cuanto se arregle.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>Ocurrió %n vez.</numerusform>
            <numerusform>Ocurrió %n veces seguidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add pictures, or all pictures in a folder and the folders in it</source>
        <translation>Añadir imágenes, o todas las de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Imágenes…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the batch; their files stay</source>
        <translation>Quitar del lote las imágenes elegidas; sus archivos quedan</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Take all pictures off, for another batch</source>
        <translation>Quitar todas las imágenes, para otro lote</translation>
    </message>
    <message>
        <source>Show resu&amp;lts</source>
        <translation>Ver resu&amp;ltados</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Abrir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>Write what became of each picture into a table (CSV) or for scripts (JSON)</source>
        <translation>Escribir qué ha sido de cada imagen: como tabla (CSV) o para scripts (JSON)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By what the pictures are sorted</source>
        <translation>Según qué se ordenan las imágenes</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Como llegaron</translation>
    </message>
    <message>
        <source>Doubt, the worst first</source>
        <translation>Dudas, las mayores primero</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Tr&amp;y it out</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Find out what stands in the way and how long it will take; nothing is written</source>
        <translation>Averiguar qué estorba y cuánto tardará; no se escribe nada</translation>
    </message>
    <message>
        <source>Try &amp;failed again</source>
        <translation>&amp;Repetir las fallidas</translation>
    </message>
    <message>
        <source>Do the pictures again that have failed</source>
        <translation>Hacer de nuevo las imágenes que fallaron</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop within a second; what is finished stays, and it can go on</source>
        <translation>Detener en un segundo; lo hecho queda, y puede continuar</translation>
    </message>
    <message>
        <source>Add pictures to the batch</source>
        <translation>Añadir imágenes al lote</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <translation>Añadir una carpeta al lote</translation>
    </message>
    <message>
        <source>The folder of the results is made when the first one is written.</source>
        <translation>La carpeta de los resultados se crea con el primero de ellos.</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Table (*.csv);;For scripts (*.json)</source>
        <translation>Tabla (*.csv);;Para scripts (*.json)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarlo</translation>
    </message>
    <message>
        <source>The batch is not finished. It can run on in the background: this window comes back with File ▸ Batch.</source>
        <translation>El lote no ha terminado. Puede seguir en segundo plano: esta ventana vuelve con Archivo ▸ Lote.</translation>
    </message>
    <message>
        <source>Run on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Detener el lote</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <translation>Conservar esta ventana</translation>
    </message>
    <message>
        <source>Only files and folders on this computer can be added to a batch.</source>
        <translation>Solo se pueden añadir a un lote archivos y carpetas de este equipo.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>A batch into this folder was not finished. Going on with it does what is missing; starting anew does these pictures and forgets that batch, whose results stay.</source>
        <translation>Un lote hacia esta carpeta no se terminó. Continuarlo hace lo que falta; empezar de nuevo hace estas imágenes y olvida aquel lote, cuyos resultados quedan.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This batch was begun with the model “%1”. With “%2”, which is in use now, all of its pictures are done again, so that they are alike. To go on as it was, choose that model first.</source>
        <translation>Este lote se empezó con el modelo «%1». Con «%2», que se usa ahora, se hacen de nuevo todas sus imágenes para que sean iguales. Para seguir como estaba, elija antes aquel modelo.</translation>
    </message>
    <message>
        <source>Do all again</source>
        <translation>Hacer todas de nuevo</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Mirando las imágenes…</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Esperando al modelo…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>Finish what is in work, and begin nothing new</source>
        <translation>Terminar lo que está en marcha y no empezar nada más</translation>
    </message>
    <message>
        <source>Cut out the pictures, one after the other, into the folder of the results</source>
        <translation>Recortar las imágenes, una tras otra, en la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Batch, %1 % – inspyre</source>
        <comment>per cent</comment>
        <translation>Lote, %1 % – inspyre</translation>
    </message>
    <message>
        <source>Batch – inspyre</source>
        <translation>Lote – inspyre</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>number of pictures</comment>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>number of pictures</comment>
        <translation>Fallidas: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <comment>number of pictures</comment>
        <translation>Dudosas: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for new pictures</source>
        <translation>E&amp;sperar imágenes nuevas</translation>
    </message>
    <message>
        <source>When all are done, go on with pictures that come into the added folders</source>
        <translation>Cuando todas estén hechas, seguir con las imágenes que lleguen a las carpetas añadidas</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Its pictures follow when it is back.</source>
        <translation>La carpeta «%1» ya no existe. Sus imágenes seguirán cuando vuelva.</translation>
    </message>
    <message>
        <source>Waiting for new pictures</source>
        <translation>Esperando imágenes nuevas</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BrushPanel</name>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>How much one stroke changes</source>
        <translation>Cuánto cambia un solo trazo</translation>
    </message>
    <message>
        <source>Pressure makes it wider</source>
        <translation>La presión lo ensancha</translation>
    </message>
    <message>
        <source>A pen that presses harder paints a wider stroke</source>
        <translation>Un lápiz que presiona más pinta un trazo más ancho</translation>
    </message>
    <message>
        <source>Pressure makes it stronger</source>
        <translation>La presión lo refuerza</translation>
    </message>
    <message>
        <source>A pen that presses harder changes more</source>
        <translation>Un lápiz que presiona más cambia más</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>Anchura del pincel en píxeles de la imagen; %1 y %2 también la cambian</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture</source>
        <translation>Anchura del pincel en píxeles de la imagen</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>Nitidez del borde del pincel; %1 y %2 también la cambian</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>Nitidez del borde del pincel</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>Zoom con Ctrl y más o menos; mover la imagen con las teclas de flecha</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ConsentView</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>&amp;Send pictures to this service</source>
        <translation>En&amp;viar imágenes a este servicio</translation>
    </message>
    <message>
        <source>&amp;Cancel, send nothing</source>
        <translation>Ca&amp;ncelar, no enviar nada</translation>
    </message>
    <message>
        <source>This is what leaves your computer</source>
        <translation>Esto es lo que sale de su equipo</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>La imagen tal como se envía</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>Qué se envía y adónde</translation>
    </message>
    <message>
        <source>Remembered for this address until you forget it in this window</source>
        <translation>Se recuerda para esta dirección hasta que lo olvide en esta ventana</translation>
    </message>
    <message>
        <source>%1, %2 as %3, go to %4.</source>
        <comment>size, KiB, format, address</comment>
        <translation>%1, %2 como %3, van a %4.</translation>
    </message>
    <message>
        <source>Its name, metadata and colour profile stay here. No picture was sent yet.</source>
        <translation>Su nombre, sus metadatos y su perfil de color quedan aquí. Aún no se ha enviado ninguna imagen.</translation>
    </message>
    <message>
        <source>The picture itself with %1, its name, metadata and colour profile stay here; the cut-out is made from it here. No picture was sent yet.</source>
        <translation>La propia imagen (%1), su nombre, sus metadatos y su perfil de color quedan aquí; el recorte se hace a partir de ella aquí. Aún no se ha enviado ninguna imagen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostFields</name>
    <message>
        <source> s</source>
        <comment>behind a number: seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> $</source>
        <comment>behind a number: US dollars</comment>
        <translation> $</translation>
    </message>
    <message>
        <source>Pictures a day</source>
        <translation>Imágenes al día</translation>
    </message>
    <message>
        <source>They come at random times, evenly over the day</source>
        <translation>Llegan al azar, repartidas por todo el día</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Inicio en frío</translation>
    </message>
    <message>
        <source>How long a picture waits that meets no instance</source>
        <translation>Lo que espera una imagen que no encuentra ninguna instancia</translation>
    </message>
    <message>
        <source>Warm picture</source>
        <translation>Imagen en caliente</translation>
    </message>
    <message>
        <source>How long a picture takes that meets an instance</source>
        <translation>Lo que tarda una imagen que encuentra una instancia</translation>
    </message>
    <message>
        <source>Faster cold start</source>
        <translation>Inicio en frío más rápido</translation>
    </message>
    <message>
        <source>The cold start that is to be had with work on it</source>
        <translation>El inicio en frío que se puede lograr trabajando en ello</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>The mean wait that the advice accepts</source>
        <translation>La espera media que acepta el consejo</translation>
    </message>
    <message>
        <source>Until the first picture</source>
        <translation>Hasta la primera imagen</translation>
    </message>
    <message>
        <source>From opening the program to its first picture</source>
        <translation>Desde que se abre el programa hasta su primera imagen</translation>
    </message>
    <message>
        <source>What a picture is worth to you</source>
        <translation>Lo que vale una imagen para usted</translation>
    </message>
    <message>
        <source>Only you can know it; 0: not told</source>
        <translation>Solo usted puede saberlo; 0: no indicado</translation>
    </message>
    <message>
        <source>Lost for each second of waiting</source>
        <translation>Pérdida por segundo de espera</translation>
    </message>
    <message>
        <source>Share of pictures that are given up; an assumption of yours</source>
        <translation>Parte de las imágenes que se abandonan; una suposición suya</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Of an instance; 32 GiB need 8 vCPUs</source>
        <translation>De una instancia; 32 GiB requieren 8 vCPU</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>They share the pictures</source>
        <translation>Se reparten las imágenes</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>So long an instance without pictures is kept; with a graphics card 600 s at most</source>
        <translation>Lo que se conserva una instancia sin imágenes; con tarjeta gráfica, 600 s como máximo</translation>
    </message>
    <message>
        <source>Pinged every</source>
        <translation>Ping cada</translation>
    </message>
    <message>
        <source>By a scheduler that keeps an instance warm in working hours</source>
        <translation>De un planificador que mantiene caliente una instancia en horario laboral</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source> h</source>
        <comment>behind a number: hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>A day, from the first ping to the last</source>
        <translation>Al día, del primer ping al último</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>Días laborables por semana</translation>
    </message>
    <message>
        <source>On which an instance is kept warm</source>
        <translation>En los que se mantiene caliente una instancia</translation>
    </message>
    <message>
        <source>Free seconds that are left</source>
        <translation>Segundos gratuitos restantes</translation>
    </message>
    <message>
        <source>Of the account&apos;s free seconds a month; what else uses them only you know</source>
        <translation>De los segundos gratuitos de la cuenta al mes; solo usted sabe qué más los usa</translation>
    </message>
    <message>
        <source> W</source>
        <comment>behind a number: watts</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>From the program&apos;s start until the model can be used</source>
        <translation>Desde el inicio del programa hasta que se puede usar el modelo</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>On this computer&apos;s processor</source>
        <translation>En el procesador de este equipo</translation>
    </message>
    <message>
        <source>A picture, graphics card</source>
        <translation>Una imagen, tarjeta gráfica</translation>
    </message>
    <message>
        <source>On this computer&apos;s graphics card; 0: there is none</source>
        <translation>En la tarjeta gráfica de este equipo; 0: no hay ninguna</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Of this computer while it works</source>
        <translation>De este equipo mientras trabaja</translation>
    </message>
    <message>
        <source>Power, graphics card</source>
        <translation>Potencia, tarjeta gráfica</translation>
    </message>
    <message>
        <source>Of this computer while its graphics card works</source>
        <translation>De este equipo mientras trabaja su tarjeta gráfica</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source> $/kWh</source>
        <comment>behind a number</comment>
        <translation> $/kWh</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs you</source>
        <translation>Lo que le cuesta un kilovatio hora</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostTable</name>
    <message>
        <source>%1, best</source>
        <comment>a way</comment>
        <translation>%1, la mejor</translation>
    </message>
    <message>
        <source>A way to serve the pictures</source>
        <translation>Una opción para procesar las imágenes</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Average over the week</source>
        <translation>Media de la semana</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>30 days, less what is free</source>
        <translation>30 días, menos lo que es gratuito</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Pictures that meet no instance</source>
        <translation>Imágenes que no encuentran ninguna instancia</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>En frío</translation>
    </message>
    <message>
        <source>Mean wait for a picture</source>
        <translation>Espera media de una imagen</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera med.</translation>
    </message>
    <message>
        <source>The longest wait for a picture</source>
        <translation>La espera más larga de una imagen</translation>
    </message>
    <message>
        <source>Worst wait</source>
        <translation>Espera máx.</translation>
    </message>
    <message>
        <source>What is lost a day by waiting, as you assume</source>
        <translation>Lo que se pierde al día por la espera, según su suposición</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What a picture must be worth to you for this to pay</source>
        <translation>Lo que debe valer una imagen para usted para que esto compense</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Compensa desde</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>No instance kept (today)</source>
        <translation>Ninguna instancia mantenida (hoy)</translation>
    </message>
    <message>
        <source>Pinged every 15 minutes</source>
        <translation>Ping cada 15 minutos</translation>
    </message>
    <message>
        <source>Pinged in working hours</source>
        <translation>Ping en horario laboral</translation>
    </message>
    <message>
        <source>1 instance kept</source>
        <translation>1 instancia mantenida</translation>
    </message>
    <message>
        <source>1 kept, zonal redundancy</source>
        <translation>1 mantenida, redundancia zonal</translation>
    </message>
    <message>
        <source>1 kept, 4 vCPU and 16 GiB</source>
        <translation>1 mantenida, 4 vCPU y 16 GiB</translation>
    </message>
    <message>
        <source>1 kept in each region</source>
        <translation>1 mantenida en cada región</translation>
    </message>
    <message>
        <source>1 kept in working hours</source>
        <translation>1 mantenida en horario laboral</translation>
    </message>
    <message>
        <source>No instance kept, fast start</source>
        <translation>Ninguna instancia mantenida, inicio rápido</translation>
    </message>
    <message>
        <source>Woken when the program opens</source>
        <translation>Despertado al abrir el programa</translation>
    </message>
    <message>
        <source>Virtual machine, always on</source>
        <translation>Máquina virtual, siempre encendida</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics card</source>
        <translation>Tarjeta gráfica de este equipo</translation>
    </message>
    <message>
        <source>First ready of the two</source>
        <translation>El primero de los dos que esté listo</translation>
    </message>
    <message>
        <source>Nothing to set: minimum instances 0 is the default.</source>
        <translation>Nada que ajustar: el mínimo de 0 instancias es el valor predeterminado.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job, day and night. Instances with a graphics card are kept idle for 10 minutes at most, so it is cold again before each ping.</source>
        <translation>Una tarea del planificador, día y noche. Las instancias con tarjeta gráfica se conservan inactivas 10 minutos como máximo, así que el servicio vuelve a estar frío antes de cada ping.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job that comes more often than the idle time ends.</source>
        <translation>Una tarea del planificador, más frecuente que el tiempo de inactividad.</translation>
    </message>
    <message>
        <source>run.googleapis.com/minScale: &quot;1&quot;.</source>
        <translation>run.googleapis.com/minScale: &quot;1&quot;.</translation>
    </message>
    <message>
        <source>What a service with a graphics card gets unless gpu-zonal-redundancy-disabled is &quot;true&quot;.</source>
        <translation>Lo que recibe un servicio con tarjeta gráfica, salvo que gpu-zonal-redundancy-disabled sea &quot;true&quot;.</translation>
    </message>
    <message>
        <source>The smallest instance that an L4 allows.</source>
        <translation>La instancia más pequeña que permite una L4.</translation>
    </message>
    <message>
        <source>A service for each region, each with minScale 1.</source>
        <translation>Un servicio por región, cada uno con minScale 1.</translation>
    </message>
    <message>
        <source>Two scheduler&apos;s jobs that set minScale: no gaps, the same money as pings.</source>
        <translation>Dos tareas del planificador que ajustan minScale: sin huecos, por el mismo dinero que los pings.</translation>
    </message>
    <message>
        <source>A start that takes less time; nothing else to set.</source>
        <translation>Un inicio que tarda menos; nada más que ajustar.</translation>
    </message>
    <message>
        <source>This program wakes the service when it opens; by the first picture it has mostly started.</source>
        <translation>Este programa despierta el servicio al abrirse; con la primera imagen ya casi se ha iniciado.</translation>
    </message>
    <message>
        <source>A g2-standard-8 that runs on; you look after it.</source>
        <translation>Una g2-standard-8 siempre en marcha; usted se ocupa de ella.</translation>
    </message>
    <message>
        <source>Nothing to set; only electricity is counted.</source>
        <translation>Nada que ajustar; solo se cuenta la electricidad.</translation>
    </message>
    <message>
        <source>The route “first ready”: this computer bridges a cold start of the service.</source>
        <translation>El ajuste «El primero que esté listo»: este equipo cubre un inicio en frío del servicio.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than so much money</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.</source>
        <translation>
            <numerusform>Con %Ln imagen al día paga %1 al día, y el %2 de las imágenes espera %3.</numerusform>
            <numerusform>Con %Ln imágenes al día paga %1 al día, y el %2 de las imágenes espera %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other way is better.</source>
        <comment>sentence</comment>
        <translation>%1 Ninguna otra opción es mejor.</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 for each and costs nothing extra.</source>
        <comment>sentence, way, time</comment>
        <translation>%1 %2: %3 por imagen, sin coste adicional.</translation>
    </message>
    <message>
        <source>%1 Better: “%2” takes %3 on average and costs %4 a day.</source>
        <comment>sentence, way, time, money</comment>
        <translation>%1 Mejor: «%2» tarda %3 de media y cuesta %4 al día.</translation>
    </message>
    <message>
        <source>From a cold start of both, this computer is always done first.</source>
        <translation>Si ambos inician en frío, este equipo siempre termina primero.</translation>
    </message>
    <message>
        <source>From a cold start of both, the service is always done first.</source>
        <translation>Si ambos inician en frío, el servicio siempre termina primero.</translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>Si ambos inician en frío, el servicio alcanza a este equipo tras %Ln imagen.</numerusform>
            <numerusform>Si ambos inician en frío, el servicio alcanza a este equipo tras %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>Si ambos inician en frío, este equipo alcanza al servicio tras %Ln imagen.</numerusform>
            <numerusform>Si ambos inician en frío, este equipo alcanza al servicio tras %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>NVIDIA L4, zonal redundancy</source>
        <translation>NVIDIA L4, redundancia zonal</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>RTX PRO 6000, zonal redundancy</source>
        <translation>RTX PRO 6000, redundancia zonal</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>1 GiB of memory</source>
        <translation>1 GiB de memoria</translation>
    </message>
    <message>
        <source>Virtual machine g2-standard-8</source>
        <translation>Máquina virtual g2-standard-8</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job</source>
        <translation>Una tarea del planificador</translation>
    </message>
    <message>
        <source>%1 · set by you</source>
        <comment>of a price: a second</comment>
        <translation>%1 · indicado por usted</translation>
    </message>
    <message>
        <source>%1 · read on %2</source>
        <comment>of a price: a second, date</comment>
        <translation>%1 · consultado el %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropDesk</name>
    <message>
        <source>Crop</source>
        <translation>Encuadrar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropPanel</name>
    <message>
        <source>Pixels of the picture</source>
        <translation>Píxeles de la imagen</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>Encuadrar a mano</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>Arrastrar los bordes de lo que debe quedar de la imagen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Crop nothing</source>
        <translation>No encuadrar nada</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Which width and height of the crop belong together</source>
        <translation>Qué relación guardan la anchura y la altura del encuadre</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>Borde izquierdo del encuadre</translation>
    </message>
    <message>
        <source>Upper edge of the crop</source>
        <translation>Borde superior del encuadre</translation>
    </message>
    <message>
        <source>Width of the crop</source>
        <translation>Anchura del encuadre</translation>
    </message>
    <message>
        <source>Height of the crop</source>
        <translation>Altura del encuadre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Crop the result like this (Enter)</source>
        <translation>Encuadrar así el resultado (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>Dejar el resultado como está (Esc)</translation>
    </message>
    <message>
        <source>Cropped by hand to %1 × %2 pixels.</source>
        <translation>Encuadrada a mano a %1 × %2 píxeles.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation>Modelo no iniciado</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>Haga clic para ver los tiempos de inicio</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Iniciando el modelo…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>Las imágenes esperan a que el modelo esté listo.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>No iniciado: %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>stage of the start, per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Device: %1
Precision: %2
Model: %3
Library: %4
State: %5</source>
        <translation>Dispositivo: %1
Precisión: %2
Modelo: %3
Biblioteca: %4
Estado: %5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>a pleno rendimiento</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>utilizable, aún en calentamiento</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>%1 – en calentamiento</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>%1 – no se puede usar: %2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exacta</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – rápida si el procesador la admite</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – rápida en tarjetas gráficas</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This report helps to find out what is wrong. It names no pictures and nothing leaves this computer unless you send it.</source>
        <translation>Este informe ayuda a averiguar qué falla. No nombra ninguna imagen y nada sale de este equipo a menos que usted lo envíe.</translation>
    </message>
    <message>
        <source>System report</source>
        <translation>Informe del sistema</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the system report</source>
        <translation>Guardar el informe del sistema</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>There is no log: the folder “%1” cannot be written to.</source>
        <translation>No hay registro: no se puede escribir en la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Document</name>
    <message>
        <source>%1 by %2</source>
        <comment>model, service</comment>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropFrame</name>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>Probar la imagen de ejemplo</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Suelte imágenes aquí</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>Archivos, carpetas enteras o una imagen de otro programa. El fondo se elimina en este equipo; no se sube nada.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EdgePanel</name>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <comment>behind a number: pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> px²</source>
        <comment>behind a number: square pixels</comment>
        <translation> px²</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Whether half-transparent pixels stay as they are or are decided</source>
        <translation>Si los píxeles semitransparentes quedan como están o se deciden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Duro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How opaque a pixel must be to stay</source>
        <translation>Lo opaco que debe ser un píxel para conservarse</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>How wide the soft threshold is</source>
        <translation>Lo ancho que es el umbral suave</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Lets the subject grow, or shrink below 0</source>
        <translation>Hace crecer el sujeto, o lo encoge por debajo de 0</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Difuminar</translation>
    </message>
    <message>
        <source>Softens the edge</source>
        <translation>Suaviza el borde</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>Cerrar huecos</translation>
    </message>
    <message>
        <source>Fills gaps in the subject up to this area</source>
        <translation>Rellena los huecos del sujeto hasta esta superficie</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Quitar motas</translation>
    </message>
    <message>
        <source>Removes single bits up to this area</source>
        <translation>Quita fragmentos sueltos hasta esta superficie</translation>
    </message>
    <message>
        <source>Edge colours</source>
        <translation>Colores del borde</translation>
    </message>
    <message>
        <source>Whether what shines through of the old background is taken out of the edges</source>
        <translation>Si se quita de los bordes lo que se trasluce del fondo anterior</translation>
    </message>
    <message>
        <source>Decontaminated</source>
        <translation>Descontaminados</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>Como en la imagen</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>Swap subject and background</source>
        <translation>Intercambiar sujeto y fondo</translation>
    </message>
    <message>
        <source>Keeps the background and cuts out the subject</source>
        <translation>Conserva el fondo y quita el sujeto</translation>
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
        <translation>«%1» no tiene el mismo tamaño que cuando se editó. Lo pintado se ha perdido.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Your edits are not safe from a crash: %1</source>
        <translation>Sus ediciones no están a salvo de un fallo: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>El programa se cerró antes de terminar las ediciones de %Ln imagen.</numerusform>
            <numerusform>El programa se cerró antes de terminar las ediciones de %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>“%1” is not the file that was edited. What was painted is laid upon it as it is now.</source>
        <translation>«%1» no es el archivo que se editó. Lo pintado se aplica al archivo actual.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Editing</name>
    <message>
        <source>Keep with the brush</source>
        <translation>Conservar con el pincel</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Borrar con el pincel</translation>
    </message>
    <message>
        <source>Restore with the brush</source>
        <translation>Restaurar con el pincel</translation>
    </message>
    <message>
        <source>Refine a region</source>
        <translation>Refinar una zona</translation>
    </message>
    <message>
        <source>Remove a region</source>
        <translation>Quitar una zona</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>El recorte está en el portapapeles, con transparencia.</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Exportando «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>Exportando %Ln imagen…</numerusform>
            <numerusform>Exportando %Ln imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copiando «%1»…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Receta «%1»</translation>
    </message>
    <message>
        <source>There is nothing to export at the moment.</source>
        <translation>No hay nada que exportar en este momento.</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>Preparando «%1»…</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>La línea de comandos está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message>
        <source>If it is there</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>Exportar %Ln imagen</numerusform>
            <numerusform>Exportar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>{name}, {type}, {model}, {date}, {width}, {height}, {size} and {number} are filled in</source>
        <translation>{name}, {type}, {model}, {date}, {width}, {height}, {size} y {number} se rellenan</translation>
    </message>
    <message>
        <source>The folder that the file is written into</source>
        <translation>La carpeta en la que se escribe el archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>Copiar la línea de comandos que produce el mismo archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Aún no se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
        <source>Only for a single picture that is a file</source>
        <translation>Solo para una única imagen que sea un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Forms</name>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>What is done if there is a file of that name already</source>
        <translation>Qué se hace si ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FramePanel</name>
    <message>
        <source>Pixels of the result</source>
        <translation>Píxeles del resultado</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>How shops want their pictures: crop, canvas and background</source>
        <translation>Cómo quieren las tiendas sus imágenes: encuadre, lienzo y fondo</translation>
    </message>
    <message>
        <source>Crop to subject</source>
        <translation>Encuadrar el sujeto</translation>
    </message>
    <message>
        <source>Cuts off what is round the subject</source>
        <translation>Quita lo que rodea al sujeto</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Room round the subject, of its longer side</source>
        <translation>Espacio alrededor del sujeto, respecto a su lado más largo</translation>
    </message>
    <message>
        <source>Canvas of its own size</source>
        <translation>Lienzo de tamaño propio</translation>
    </message>
    <message>
        <source>The result gets this size, whatever the picture&apos;s</source>
        <translation>El resultado tendrá este tamaño, sea cual sea el de la imagen</translation>
    </message>
    <message>
        <source>Width of the canvas</source>
        <translation>Anchura del lienzo</translation>
    </message>
    <message>
        <source>Height of the canvas</source>
        <translation>Altura del lienzo</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>How much of the canvas is filled</source>
        <translation>Qué parte del lienzo se llena</translation>
    </message>
    <message>
        <source>Enlarge small ones</source>
        <translation>Ampliar las pequeñas</translation>
    </message>
    <message>
        <source>Enlarges what is smaller than the canvas, too</source>
        <translation>Amplía también lo que es menor que el lienzo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip horizontally</source>
        <translation>Voltear en horizontal</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>Voltear en vertical</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Encuadre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Elimina el fondo de las imágenes en su propio equipo, con la red InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;El modelo integrado es pequeño y se entrenó solo con escenas renderizadas. Sirve para probar; no tiene la calidad oficial.&lt;/p&gt;&lt;h3&gt;Licencias&lt;/h3&gt;&lt;p&gt;inspyre: licencia MIT. Funciona con estas bibliotecas, cada una con su propia licencia: Qt (LGPL 3), libtorch (BSD de 3 cláusulas), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (licencia curl), OpenSSL (Apache 2.0), spdlog, CLI11 y nlohmann-json (MIT y BSD). Los pesos publicados de InSPyReNet tienen su propia licencia, que se muestra donde se descargan.&lt;/p&gt;&lt;p&gt;No hay telemetría ni comprobación de actualizaciones: nada sale de este equipo a menos que usted lo pida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>Acerca de inspyre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryPage</name>
    <message>
        <source>Shown</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>Cuántos días se muestran</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>When the service was cold</source>
        <translation>Cuándo estaba frío el servicio</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>En calentamiento</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>Fallo o rechazo</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryView</name>
    <message>
        <source>Calls by day and time of the day</source>
        <translation>Llamadas por día y hora del día</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cold calls, calls</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cold of all calls of the day</source>
        <translation>En frío, de todas las llamadas del día</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Intake</name>
    <message>
        <source>“%1” is on another computer. Connect to it in the file manager, or copy the file to this one first.</source>
        <translation>«%1» está en otro equipo. Conéctese a él en el gestor de archivos o copie antes el archivo en este.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here. Save the picture first, then open the file.</source>
        <translation>«%1» no se puede abrir desde aquí. Guarde antes la imagen y luego abra el archivo.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>Lo que se soltó no es ni una imagen ni un archivo.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture, a file or the address of a picture first.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copie antes una imagen, un archivo o la dirección de una imagen.</translation>
    </message>
    <message>
        <source>Fetching a picture from %1…</source>
        <translation>Obteniendo una imagen de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 sent a page instead of a picture. Open the picture by itself in the browser, and copy it or its address from there.</source>
        <translation>%1 envió una página en lugar de una imagen. Abra la imagen sola en el navegador y cópiela, o copie su dirección, desde allí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 Tampoco se puede abrir %Ln más.</numerusform>
            <numerusform>%1 Tampoco se pueden abrir %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is fetched from %1. Turn it off in the preferences, or save the picture and open the file.</source>
        <translation>El modo sin conexión está activado, por lo que no se descarga nada de %1. Desactívelo en las preferencias, o guarde la imagen y abra el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>Obteniendo una imagen de %1, %Ln más espera…</numerusform>
            <numerusform>Obteniendo una imagen de %1, %Ln más esperan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 Tampoco se pudo obtener %Ln más.</numerusform>
            <numerusform>%1 Tampoco se pudieron obtener %Ln más.</numerusform>
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
        <translation>No hay imágenes en «%1».</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pth *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>El modelo no se inició: %1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>¿Salir de inspyre?</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>Todavía hay una exportación en curso. Lo terminado se conserva; el resto no se escribe.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>A batch is not finished. What is done stays, and it can go on when the window of batches is opened the next time.</source>
        <translation>Un lote no ha terminado. Lo hecho queda, y puede continuar cuando se abra de nuevo la ventana de lotes.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MeasurePage</name>
    <message>
        <source>&amp;Wake</source>
        <translation>&amp;Despertar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source> runs</source>
        <comment>behind a number</comment>
        <translation> pasadas</translation>
    </message>
    <message>
        <source>Runs of a comparison</source>
        <translation>Pasadas de una comparación</translation>
    </message>
    <message>
        <source>How often each side makes the picture; they take turns</source>
        <translation>Cuántas veces procesa la imagen cada lado; se turnan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>End the call at once</source>
        <translation>Terminar la llamada de inmediato</translation>
    </message>
    <message>
        <source>&amp;Open example</source>
        <translation>A&amp;brir ejemplo</translation>
    </message>
    <message>
        <source>Draw what was assumed of a cold start beside what is measured</source>
        <translation>Dibujar lo que se suponía de un inicio en frío junto a lo que se mide</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Save the measured calls</source>
        <translation>Guardar las llamadas medidas</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;cause</source>
        <translation>60 segundos, supuestos por &amp;causa</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;event</source>
        <translation>60 segundos, supuestos por &amp;evento</translation>
    </message>
    <message>
        <source>&amp;No example</source>
        <translation>&amp;Ningún ejemplo</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>Archivo &amp;HAR…</translation>
    </message>
    <message>
        <source>Chrome &amp;trace…</source>
        <translation>&amp;Traza de Chrome…</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>The model has not started yet; a comparison needs both sides.</source>
        <translation>El modelo aún no se ha iniciado; una comparación necesita ambos lados.</translation>
    </message>
    <message>
        <source>Start the service and wait until it is ready</source>
        <translation>Iniciar el servicio y esperar hasta que esté listo</translation>
    </message>
    <message>
        <source>The same picture on both sides, in turns</source>
        <translation>La misma imagen en ambos lados, por turnos</translation>
    </message>
    <message>
        <source>Preparing what would be sent…</source>
        <translation>Preparando lo que se enviaría…</translation>
    </message>
    <message>
        <source>Calling the service…</source>
        <translation>Llamando al servicio…</translation>
    </message>
    <message>
        <source>Nothing was measured yet. “Wake” starts the service and shows where the time goes; “Compare” lets it and this computer cut out the same picture.</source>
        <translation>Aún no se ha medido nada. «Despertar» inicia el servicio y muestra en qué se va el tiempo; «Comparar» hace que el servicio y este equipo recorten la misma imagen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Menus</name>
    <message>
        <source>&amp;Backdrop</source>
        <translation>&amp;Fondo</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>&amp;Remoto</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 en %2 (%3 × %4, %5; %Ln pasada)</numerusform>
            <numerusform>%1 en %2 (%3 × %4, %5; mediana de %Ln pasadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 ya están aquí</translation>
    </message>
    <message>
        <source>%1 is published; not compared yet</source>
        <translation>%1 es la publicada; aún sin comparar</translation>
    </message>
    <message>
        <source>None is published</source>
        <translation>No hay ninguna publicada</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, como se publicó</translation>
    </message>
    <message>
        <source>%1; none is published</source>
        <translation>%1; no hay ninguna publicada</translation>
    </message>
    <message>
        <source>%1, %2 million parameters, %3 tensors, all of them fit</source>
        <comment>name, two numbers</comment>
        <translation>%1, %2 millones de parámetros, %3 tensores, todos encajan</translation>
    </message>
    <message>
        <source>Not used on this computer yet</source>
        <translation>Aún no se ha usado en este equipo</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Shown after a verification</source>
        <translation>Se muestra tras una verificación</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Entrenado a</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Choose a model in the list.</source>
        <translation>Elija un modelo de la lista.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelLibrary</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>The usual time of a whole pass on this computer</source>
        <translation>El tiempo habitual de una pasada completa en este equipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Su propio archivo</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>In use, built in</source>
        <translation>En uso, integrado</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Deleted, still in use</source>
        <translation>Eliminado, aún en uso</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>No descargado</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Interrumpido al %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Descargando: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>Verificando: %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Your own file: its licence is that of whoever gave it to you.</source>
        <translation>Su propio archivo: su licencia es la de quien se lo dio.</translation>
    </message>
    <message>
        <source>MIT (code and weights); some of the pictures that it was trained on have stricter terms of their own.</source>
        <translation>MIT (código y pesos); algunas de las imágenes con las que se entrenó tienen condiciones propias más estrictas.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelManager</name>
    <message>
        <source>Model manager</source>
        <translation>Gestor de modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Cut out pictures with this model</source>
        <translation>Recortar imágenes con este modelo</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with what is published</source>
        <translation>Leer el archivo completo y compararlo con lo publicado</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete the file of this model from this computer</source>
        <translation>Eliminar de este equipo el archivo de este modelo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Copy a file of weights into the model folder after verifying it</source>
        <translation>Copiar un archivo de pesos en la carpeta de modelos tras verificarlo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Show the model folder</source>
        <translation>Mostrar la carpeta de modelos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” was imported and verified.</source>
        <translation>«%1» se importó y se verificó.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Resume &amp;download</source>
        <translation>Reanudar &amp;descarga</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Stop what is being done with this model</source>
        <translation>Detener lo que se está haciendo con este modelo</translation>
    </message>
    <message>
        <source>Fetch this model; what arrived of an interrupted download is continued</source>
        <translation>Descargar este modelo; una descarga interrumpida continúa donde quedó</translation>
    </message>
    <message>
        <source>The file “%1” (%2) will be deleted.</source>
        <translation>Se eliminará el archivo «%1» (%2).</translation>
    </message>
    <message>
        <source>It can be downloaded again.</source>
        <translation>Se puede volver a descargar.</translation>
    </message>
    <message>
        <source>This model is in use. Its weights stay in memory, so work goes on with it until another model is chosen or the program ends. The next start uses the built-in model.</source>
        <translation>Este modelo está en uso. Sus pesos permanecen en memoria, así que se sigue trabajando con él hasta que se elija otro modelo o se cierre el programa. El próximo inicio usará el modelo integrado.</translation>
    </message>
    <message>
        <source>Delete the model?</source>
        <translation>¿Eliminar el modelo?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pth *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace the model?</source>
        <translation>¿Reemplazar el modelo?</translation>
    </message>
    <message>
        <source>There is a model in “%1” already. It will be replaced if the new file is a good one.</source>
        <translation>Ya hay un modelo en «%1». Se reemplazará si el archivo nuevo es válido.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The model folder “%1” cannot be made. Check the permissions of the folders above it.</source>
        <translation>No se puede crear la carpeta de modelos «%1». Compruebe los permisos de las carpetas superiores.</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is downloaded. It can be turned off in the preferences.</source>
        <translation>El modo sin conexión está activado: no se descarga nada. Se puede desactivar en las preferencias.</translation>
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
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>Modelo integrado pequeño, entrenado con escenas renderizadas: para probar, sin la calidad oficial.</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>Su propio archivo: %1</translation>
    </message>
    <message>
        <source>From the model zoo of InSPyReNet&apos;s authors, for comparisons: trained on the sets of pictures that its name tells.</source>
        <translation>Del «model zoo» de los autores de InSPyReNet, para comparar: entrenado con los conjuntos de imágenes que indica su nombre.</translation>
    </message>
    <message>
        <source>Its hosts give no direct download. Fetch it in a browser from the model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import it here.</source>
        <translation>Sus servidores no ofrecen descarga directa. Descárguelo en un navegador desde el «model zoo» de github.com/plemeri/InSPyReNet, llámelo «%1» e impórtelo aquí.</translation>
    </message>
    <message>
        <source>Better on small pictures and on objects that touch the frame. Its authors change it without notice, so there is no checksum to compare it with.</source>
        <translation>Mejor con imágenes pequeñas y con objetos que tocan el borde. Sus autores lo cambian sin avisar, por lo que no hay suma de comprobación con la que compararlo.</translation>
    </message>
    <message>
        <source>Trained by its authors on 19 public sets of photographs: the official quality.</source>
        <translation>Entrenado por sus autores con 19 conjuntos públicos de fotografías: la calidad oficial.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Rápida (384 píxeles)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>Completa (%1 píxeles)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 Y %Ln más falló.</numerusform>
            <numerusform>%1 Y %Ln más fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>Exportación cancelada tras %Ln imagen.</numerusform>
            <numerusform>Exportación cancelada tras %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Exportación cancelada. No se escribió nada.</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>Se exportó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln imagen exportada a «%1».</numerusform>
            <numerusform>%Ln imágenes exportadas a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>%Ln imagen omitida.</numerusform>
            <numerusform>%Ln imágenes omitidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputDialog</name>
    <message>
        <source>Use for all</source>
        <translation>Usar para todas</translation>
    </message>
    <message>
        <source>Files of the results</source>
        <translation>Archivos de los resultados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputForm</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the original</source>
        <translation>Un valor más alto ocupa más y se acerca más al original</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Higher takes longer; the pixels are the same</source>
        <translation>Un valor más alto tarda más; los píxeles son los mismos</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdidas</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; the file is larger</source>
        <translation>Conserva cada píxel tal como es; el archivo ocupa más</translation>
    </message>
    <message>
        <source>File of the colour profile</source>
        <translation>Archivo del perfil de color</translation>
    </message>
    <message>
        <source>Choose an ICC profile</source>
        <translation>Elegir un perfil ICC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>Lo que muestra el archivo</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask in three channels</source>
        <translation>Máscara en tres canales</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <translation>El formato del archivo</translation>
    </message>
    <message>
        <source>Without losses in each case</source>
        <translation>Sin pérdidas en todos los casos</translation>
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
        <translation>Nada</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Bits of each channel</source>
        <translation>Bits de cada canal</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>In which colour space the file is</source>
        <translation>En qué espacio de color está el archivo</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Convertir a sRGB</translation>
    </message>
    <message>
        <source>Convert to another…</source>
        <translation>Convertir a otro…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>What of EXIF, XMP and IPTC is kept</source>
        <translation>Qué se conserva de EXIF, XMP e IPTC</translation>
    </message>
    <message>
        <source>Without place and owner</source>
        <translation>Sin lugar ni propietario</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Below transparency</source>
        <translation>Bajo la transparencia</translation>
    </message>
    <message>
        <source>The colours of pixels that cannot be seen</source>
        <translation>Los colores de los píxeles que no se ven</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Drawn out from the edge</source>
        <translation>Extendidos desde el borde</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>Como en la imagen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>Perfiles ICC (*.icc *.icm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputPanel</name>
    <message>
        <source>The next export</source>
        <translation>La próxima exportación</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PicturePanel</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>Recortado con</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
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
        <translation>%1 %, revísela</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesDesk</name>
    <message>
        <source>Nothing is fetched from the network. The preferences change that.</source>
        <translation>No se obtiene nada de la red. Se cambia en las preferencias.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Modo sin conexión</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEditing</name>
    <message>
        <source>Now: %1 pixels wide, hardness %2 %, opacity %3 %.</source>
        <translation>Ahora: %1 píxeles de ancho, dureza %2 %, opacidad %3 %.</translation>
    </message>
    <message>
        <source>Reset the brush</source>
        <translation>Restablecer el pincel</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>What the steps to undo of one picture may take; the oldest go first</source>
        <translation>Lo que pueden ocupar los pasos que deshacer de una imagen; los más antiguos se descartan primero</translation>
    </message>
    <message>
        <source>Size, hardness, opacity and pressure as they were at first</source>
        <translation>Tamaño, dureza, opacidad y presión como al principio</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Memoria para deshacer</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>The brush and the tool are kept from one start of the program to the next.</source>
        <translation>El pincel y la herramienta se conservan de un inicio del programa al siguiente.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEngine</name>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What computes: the processor or a graphics card</source>
        <translation>Lo que calcula: el procesador o una tarjeta gráfica</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>How exactly numbers are kept while the model computes</source>
        <translation>La exactitud de los números mientras el modelo calcula</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exacta</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – rápida si el procesador la admite</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – rápida en tarjetas gráficas</translation>
    </message>
    <message>
        <source>How much of the processor the model uses</source>
        <translation>Cuánto del procesador usa el modelo</translation>
    </message>
    <message>
        <source>A picture that needs more is done in smaller parts, or smaller</source>
        <translation>Una imagen que necesita más se calcula en partes más pequeñas o a menor tamaño</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Memory of the graphics card for other programs</source>
        <translation>Memoria de la tarjeta gráfica para otros programas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>At which size the model looks at pictures</source>
        <translation>A qué tamaño examina el modelo las imágenes</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Rápida (384 píxeles)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Leave free on the graphics card</source>
        <translation>Dejar libre en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>Estado del modelo</translation>
    </message>
    <message>
        <source>The model is starting…</source>
        <translation>El modelo se está iniciando…</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>El modelo no se inició: %1</translation>
    </message>
    <message>
        <source>The model computes on %1, in %2.</source>
        <comment>device, precision</comment>
        <translation>El modelo calcula en %1, con %2.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Weights that were downloaded or imported</source>
        <translation>Pesos descargados o importados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>These preferences and recipes</source>
        <translation>Estas preferencias y las recetas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Edits that are kept in case the program ends suddenly, and how long starts took</source>
        <translation>Ediciones conservadas por si el programa se cierra de repente, y la duración de los inicios</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>What can be made anew: weights as this computer uses them</source>
        <translation>Lo que se puede volver a crear: los pesos tal como los usa este equipo</translation>
    </message>
    <message>
        <source>Environment variables move these folders; the tool tip of each names its variable.</source>
        <translation>Unas variables de entorno cambian la ubicación de estas carpetas; la descripción emergente de cada una nombra su variable.</translation>
    </message>
    <message>
        <source>%1. %2 moves it.</source>
        <comment>what is in the folder, environment variable</comment>
        <translation>%1. %2 cambia su ubicación.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>Abrir la carpeta «%1»</translation>
    </message>
    <message>
        <source>The folder %1 is not there and cannot be made.</source>
        <translation>La carpeta %1 no existe y no se puede crear.</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break. Choose another folder for the models.</source>
        <translation>El nombre de la carpeta %1 tiene un salto de línea. Elija otra carpeta para los modelos.</translation>
    </message>
    <message>
        <source>The disk of the folder %1 is full. Choose another folder for the models.</source>
        <translation>El disco de la carpeta %1 está lleno. Elija otra carpeta para los modelos.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for the models, or change its permissions.</source>
        <translation>No se puede escribir en la carpeta %1. Elija otra carpeta para los modelos, o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Where models are downloaded and imported to and looked for from now on, by the command line as well</source>
        <translation>Dónde se descargan, importan y buscan los modelos a partir de ahora, también desde la línea de comandos</translation>
    </message>
    <message>
        <source>%1 is set, so the folder of the models cannot be chosen here.</source>
        <comment>environment variable</comment>
        <translation>%1 está definida, así que la carpeta de los modelos no se puede elegir aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>%Ln modelo queda en %1, donde ya no se busca. Mueva su archivo a la carpeta nueva para seguir usándolo.</numerusform>
            <numerusform>%Ln modelos quedan en %1, donde ya no se busca. Mueva sus archivos a la carpeta nueva para seguir usándolos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Carpeta de los modelos</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesGeneral</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages</source>
        <translation>De menús, botones y mensajes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clara u oscura</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Show the start-up window</source>
        <translation>Mostrar la ventana de inicio</translation>
    </message>
    <message>
        <source>It tells what the start of the program does; without it the main window comes first</source>
        <translation>Indica lo que hace el inicio del programa; sin ella, aparece primero la ventana principal</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>How many files the menu remembers; 0 is none</source>
        <translation>Cuántos archivos recuerda el menú; 0 es ninguno</translation>
    </message>
    <message>
        <source>Forget the files that were opened last</source>
        <translation>Olvidar los últimos archivos abiertos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start of the program.</source>
        <translation>Otro idioma surte efecto en el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Files to remember</source>
        <translation>Archivos que recordar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesNetwork</name>
    <message>
        <source>Nothing is fetched from the network, whoever asks for it</source>
        <translation>No se obtiene nada de la red, lo pida quien lo pida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Servers that pictures are fetched from without a question</source>
        <translation>Servidores de los que se obtienen imágenes sin preguntar</translation>
    </message>
    <message>
        <source>There are none. When a picture of the web is dropped or pasted, a question comes first.</source>
        <translation>No hay ninguno. Al soltar o pegar una imagen de la web, primero se pregunta.</translation>
    </message>
    <message>
        <source>Ask again before something is fetched from there</source>
        <translation>Volver a preguntar antes de obtener algo de ese servidor</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Modo sin conexión</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesShortcuts</name>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>Nueva tecla de la acción elegida</translation>
    </message>
    <message>
        <source>Press the key that the chosen action is to have instead of its keys</source>
        <translation>Pulsar la tecla que debe tener la acción elegida en lugar de las suyas</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <translation>La acción elegida queda sin tecla</translation>
    </message>
    <message>
        <source>The chosen action has the keys that it had at first</source>
        <translation>La acción elegida recupera las teclas que tenía al principio</translation>
    </message>
    <message>
        <source>All actions have the keys that they had at first</source>
        <translation>Todas las acciones recuperan las teclas que tenían al principio</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1 moves the picture or the focus, or shows the original: no action can have it.</source>
        <translation>%1 mueve la imagen o el foco, o muestra el original: ninguna acción puede tener esa tecla.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 pertenece a «%2». Elija otra tecla o asigne antes otra a esa acción.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>¿Restablecer todos los atajos de teclado?</translation>
    </message>
    <message>
        <source>All actions get back the keys that they had at first.</source>
        <translation>Todas las acciones recuperan las teclas que tenían al principio.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>¿Restaurar los valores predeterminados?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>All that this window shows, shortcuts included, becomes what it was at first. Models, recipes and pictures stay where they are.</source>
        <translation>Todo lo que muestra esta ventana, incluidos los atajos, vuelve a ser como al principio. Los modelos, las recetas y las imágenes quedan donde están.</translation>
    </message>
    <message>
        <source>Restore the defaults…</source>
        <translation>Restaurar los valores predeterminados…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>Progreso de esta imagen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Question</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The same for all others</source>
        <translation>Lo mismo para todos los demás</translation>
    </message>
    <message>
        <source>Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)</source>
        <translation>Imágenes y ediciones (%1 *.inspyre);;Ediciones (*.inspyre);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ReceiptCard</name>
    <message>
        <source>With transparency</source>
        <translation>Con transparencia</translation>
    </message>
    <message>
        <source>Without transparency</source>
        <translation>Sin transparencia</translation>
    </message>
    <message>
        <source>With its colour profile</source>
        <translation>Con su perfil de color</translation>
    </message>
    <message>
        <source>Without a colour profile: sRGB</source>
        <translation>Sin perfil de color: sRGB</translation>
    </message>
    <message>
        <source>With metadata</source>
        <translation>Con metadatos</translation>
    </message>
    <message>
        <source>Without metadata</source>
        <translation>Sin metadatos</translation>
    </message>
    <message>
        <source>The file says where or with whose camera it was taken.</source>
        <translation>El archivo indica dónde o con la cámara de quién se tomó.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Nota: %1.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4 bits a channel, %5</source>
        <comment>format, size, depth, bytes</comment>
        <translation>%1, %2 × %3 píxeles, %4 bits por canal, %5</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recie&amp;nte</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay</source>
        <translation>Olvidar lo que se abrió; los archivos se conservan</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeRow</name>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>All settings together, under one name</source>
        <translation>Todos los ajustes juntos, bajo un solo nombre</translation>
    </message>
    <message>
        <source>Save, share and delete recipes</source>
        <translation>Guardar, compartir y eliminar recetas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Open a recipe file…</source>
        <translation>&amp;Abrir un archivo de receta…</translation>
    </message>
    <message>
        <source>&amp;Write a recipe file…</source>
        <translation>&amp;Escribir un archivo de receta…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Choose a recipe…</source>
        <translation>Elegir una receta…</translation>
    </message>
    <message>
        <source>A part of the recipe was not understood: %1.</source>
        <translation>Una parte de la receta no se entendió: %1.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Write a recipe</source>
        <translation>Escribir una receta</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeText</name>
    <message>
        <source>cut-out</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>mask in three channels</source>
        <translation>máscara en tres canales</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>superposición</translation>
    </message>
    <message>
        <source>depth of the picture</source>
        <translation>profundidad de la imagen</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>all metadata</source>
        <translation>todos los metadatos</translation>
    </message>
    <message>
        <source>metadata without place and owner</source>
        <translation>metadatos sin lugar ni propietario</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sin metadatos</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sin pérdidas</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>calidad %1</translation>
    </message>
    <message>
        <source>OpenRaster with a mask</source>
        <translation>OpenRaster con máscara</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>%1 × %2, %3 % filled, %4</source>
        <comment>width, height, per cent, colour</comment>
        <translation>%1 × %2, %3 % lleno, %4</translation>
    </message>
    <message>
        <source>%1 cannot be written on this computer. Choose another format.</source>
        <translation>%1 no se puede escribir en este equipo. Elija otro formato.</translation>
    </message>
    <message>
        <source>%1 is for cut-outs. Choose another format for this.</source>
        <translation>%1 es para recortes. Elija otro formato para esto.</translation>
    </message>
    <message>
        <source>%1 has no transparency. Choose a background or another format.</source>
        <translation>%1 no tiene transparencia. Elija un fondo u otro formato.</translation>
    </message>
    <message>
        <source>No file of a colour profile has been chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo de perfil de color.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message>
        <source>%1: failed</source>
        <comment>date and time</comment>
        <translation>%1: fallida</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date and time, cold or warm, duration</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; platform %2, start-up %3</source>
        <comment>a call, two durations</comment>
        <translation>%1; plataforma %2, inicio %3</translation>
    </message>
    <message>
        <source>No call was measured in these days.</source>
        <translation>No se midió ninguna llamada en estos días.</translation>
    </message>
    <message>
        <source>Of %1 in %2 the service was cold for %3.</source>
        <comment>calls, days, number</comment>
        <translation>De %1 en %2, el servicio estaba frío en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mostly between %2 and %3.</source>
        <comment>sentence, two times of the day</comment>
        <translation>%1 Sobre todo entre las %2 y las %3.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDesk</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service: off, offline mode</source>
        <translation>Servicio: desactivado, sin conexión</translation>
    </message>
    <message>
        <source>Service: being called…</source>
        <translation>Servicio: llamando…</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>cold or warm</comment>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Service: cuts out</source>
        <translation>Servicio: recorta</translation>
    </message>
    <message>
        <source>Service: not used</source>
        <translation>Servicio: sin usar</translation>
    </message>
    <message>
        <source>Offline mode is on: no connection is made</source>
        <translation>El modo sin conexión está activado: no se establece ninguna conexión</translation>
    </message>
    <message>
        <source>%1, as it was met last</source>
        <translation>%1, según la última llamada</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteLane</name>
    <message>
        <source>Failed attempt</source>
        <translation>Intento fallido</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>fallo tras %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, cold or warm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service, woken</source>
        <translation>Servicio, despertado</translation>
    </message>
    <message>
        <source>Service, a picture</source>
        <translation>Servicio, una imagen</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Primera pregunta</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteSession</name>
    <message>
        <source>Offline mode is on: no connection is made. Turn it off in the preferences.</source>
        <translation>El modo sin conexión está activado: no se establece ninguna conexión. Desactívelo en las preferencias.</translation>
    </message>
    <message>
        <source>Type the address of your service first.</source>
        <translation>Escriba antes la dirección de su servicio.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteTable</name>
    <message>
        <source>A wake-up is paid until the instance has been idle for %1</source>
        <translation>Despertarlo se paga hasta que la instancia lleva inactiva %1</translation>
    </message>
    <message>
        <source>The instance&apos;s time for one picture</source>
        <translation>El tiempo de la instancia para una imagen</translation>
    </message>
    <message>
        <source>Service, cold</source>
        <translation>Servicio, frío</translation>
    </message>
    <message>
        <source>Service, warming up</source>
        <translation>Servicio, en calentamiento</translation>
    </message>
    <message>
        <source>Service, warm</source>
        <translation>Servicio, caliente</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Electricity for one picture</source>
        <translation>Electricidad para una imagen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Half of them took less</source>
        <translation>La mitad tardó menos</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>19 of 20 took less</source>
        <translation>19 de cada 20 tardaron menos</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Sent for a picture</source>
        <translation>Enviado por una imagen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received for a picture</source>
        <translation>Recibido por una imagen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>With the prices of the page “Advisor”</source>
        <translation>Con los precios de la página «Asesor»</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message>
        <source>Offline mode is on, so nothing was sent. Turn it off in the preferences first.</source>
        <translation>El modo sin conexión está activado, por lo que no se envió nada. Desactívelo antes en las preferencias.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>This is not the address of a service. It begins with https:// or http://.</source>
        <translation>Esta no es la dirección de un servicio. Empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>A token is not sent without encryption. Use an https address, or no token.</source>
        <translation>Un token no se envía sin cifrado. Use una dirección https o ningún token.</translation>
    </message>
    <message>
        <source>The command for the token failed. Try it in a terminal; you may have to log in first.</source>
        <translation>El comando del token falló. Pruébelo en un terminal; quizá deba iniciar sesión antes.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address and the network.</source>
        <translation>No hay ningún servidor con ese nombre. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Check the address, the port and the network.</source>
        <translation>Nada responde en esa dirección. Compruebe la dirección, el puerto y la red.</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. Check the proxy&apos;s settings.</source>
        <translation>El proxy no deja pasar la llamada. Compruebe los ajustes del proxy.</translation>
    </message>
    <message>
        <source>The server wants encryption. Write https:// instead of http://.</source>
        <translation>El servidor exige cifrado. Escriba https:// en lugar de http://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Write http:// instead of https://, or choose another port.</source>
        <translation>El servidor no usa TLS ahí. Escriba http:// en lugar de https://, o elija otro puerto.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s clock; else the server needs a new one.</source>
        <translation>El certificado del servidor ha caducado o aún no es válido. Compruebe el reloj de este equipo; si es correcto, el servidor necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. It may be another server than you think.</source>
        <translation>El certificado del servidor no está firmado por nadie en quien confíe este equipo. Puede ser un servidor distinto del que cree.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address.</source>
        <translation>El certificado del servidor es para otro nombre. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made. Check the address and the port.</source>
        <translation>No se pudo establecer una conexión cifrada. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The server sends callers elsewhere, which is not followed. Use the address that it names.</source>
        <translation>El servidor remite a otro lugar, y eso no se sigue. Use la dirección que indica.</translation>
    </message>
    <message>
        <source>A login page came instead of an answer. The service wants a token.</source>
        <translation>Llegó una página de inicio de sesión en lugar de una respuesta. El servicio pide un token.</translation>
    </message>
    <message>
        <source>This network answers itself. Open a web browser and log in to the network first.</source>
        <translation>Responde la propia red. Abra un navegador web e inicie sesión antes en la red.</translation>
    </message>
    <message>
        <source>The service does not know who calls. It wants an identity token whose audience is its address.</source>
        <translation>El servicio no sabe quién llama. Pide un token de identidad cuya audiencia sea su dirección.</translation>
    </message>
    <message>
        <source>The caller may not call this service. The account needs the role roles/run.invoker, and the token the service&apos;s address as audience.</source>
        <translation>Quien llama no tiene permiso para usar este servicio. La cuenta necesita el rol roles/run.invoker, y el token, la dirección del servicio como audiencia.</translation>
    </message>
    <message>
        <source>There is nothing at that address. Check its path; a platform says the same where no service is deployed.</source>
        <translation>No hay nada en esa dirección. Compruebe la ruta; una plataforma dice lo mismo donde no hay ningún servicio desplegado.</translation>
    </message>
    <message>
        <source>The service did not take the request.</source>
        <translation>El servicio no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>La imagen es demasiado grande para el servicio.</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment. Try again a little later.</source>
        <translation>El servicio está demasiado ocupado en este momento. Inténtelo de nuevo algo más tarde.</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Try again a little later.</source>
        <translation>No se puede acceder al servicio en este momento. Inténtelo de nuevo algo más tarde.</translation>
    </message>
    <message>
        <source>The service failed. Its log says why.</source>
        <translation>El servicio falló. Su registro dice por qué.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>La llamada tardó demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>Nothing came for too long, so it was given up. Check the network.</source>
        <translation>No llegó nada durante demasiado tiempo, por lo que se abandonó la llamada. Compruebe la red.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. Try again.</source>
        <translation>La conexión se cortó en mitad de la respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no such service. Check the address.</source>
        <translation>Algo responde ahí, pero no es un servicio de este tipo. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be used. It may be of another version.</source>
        <translation>La respuesta del servicio no se puede usar. Puede ser de otra versión.</translation>
    </message>
    <message>
        <source>Not tried: the service failed several times in a row. It is asked again half a minute later.</source>
        <translation>No se intentó: el servicio falló varias veces seguidas. Se le volverá a preguntar dentro de medio minuto.</translation>
    </message>
    <message>
        <source>%1 In its own words: %2</source>
        <comment>sentences, words of the service</comment>
        <translation>%1 En sus propias palabras: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The service was at full speed %1 before the request reached it: look at the start-up probe&apos;s delay.</source>
        <translation>El servicio estaba a pleno rendimiento %1 antes de que le llegara la solicitud: revise el retardo del sondeo de inicio.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the platform: finding a machine, fetching the image. Waking the service in time or keeping an instance helps; a faster program does not.</source>
        <translation>La mayor parte (%1) es la plataforma: encontrar una máquina, obtener la imagen del contenedor. Ayuda despertar el servicio a tiempo o mantener una instancia; un programa más rápido, no.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start.</source>
        <translation>La mayor parte (%1) es el inicio del propio servicio.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start; its slowest phase is “%2” with %3.</source>
        <translation>La mayor parte (%1) es el inicio del propio servicio; su fase más lenta es «%2», con %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>%Ln intento anterior falló</numerusform>
            <numerusform>%Ln intentos anteriores fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and with the pauses took %2: %3</source>
        <comment>attempts, duration, sentence</comment>
        <translation>%1, lo que con las pausas llevó %2: %3</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting: far beyond the usual, so the service was probably cold. It does not tell its phases.</source>
        <translation>De %1, %2 de espera: mucho más de lo habitual, así que el servicio probablemente estaba frío. No indica sus fases.</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting. This service does not tell its phases.</source>
        <translation>De %1, %2 de espera. Este servicio no indica sus fases.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed before the service&apos;s process began, %3 until it was at full speed, %4 were work and %5 network.</source>
        <translation>De %1: %2 antes de que comenzara el proceso del servicio, %3 hasta el pleno rendimiento, %4 de trabajo y %5 de red.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed until the service, which had just started, was at full speed; %3 were work and %4 network.</source>
        <translation>De %1: %2 hasta que el servicio, recién iniciado, estuvo a pleno rendimiento, %3 de trabajo y %4 de red.</translation>
    </message>
    <message>
        <source>The service was warm: of %1, %2 were work, %3 the way through the platform and %4 network.</source>
        <translation>El servicio estaba caliente: de %1, %2 de trabajo, %3 de paso por la plataforma y %4 de red.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>looking up a server&apos;s address</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>the TLS handshake</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>probably cold</source>
        <translation>probablemente frío</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en calentamiento</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>warm, another instance</source>
        <translation>caliente, otra instancia</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <translation>rechazado por la plataforma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a call, time so far</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for %1: nothing was heard from the service yet</source>
        <translation>Esperando desde hace %1: aún no hay noticias del servicio</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2 (%3)</source>
        <comment>time, phase, bytes</comment>
        <translation>Esperando desde hace %1: el servicio se inicia, %2 (%3)</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2</source>
        <comment>time, phase</comment>
        <translation>Esperando desde hace %1: el servicio se inicia, %2</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medición</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>&amp;Asesor</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Archivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Traza de Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar las llamadas</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Section</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Mostrar u ocultar estos ajustes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ServiceForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What shows the service that you may call it</source>
        <translation>Lo que muestra al servicio que usted puede llamarlo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pasted, in the keychain</source>
        <translation>Pegado, en el llavero</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>De un comando</translation>
    </message>
    <message>
        <source>Editor&apos;s pictures</source>
        <translation>Imágenes del editor</translation>
    </message>
    <message>
        <source>Who cuts out the pictures of the editor; each result says who made it</source>
        <translation>Quién recorta las imágenes del editor; cada resultado indica quién lo hizo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>First ready</source>
        <translation>El primero que esté listo</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Paste an identity token</source>
        <translation>Pegar un token de identidad</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Token pegado</translation>
    </message>
    <message>
        <source>For Cloud Run an identity token whose audience is the address above</source>
        <translation>Para Cloud Run, un token de identidad cuya audiencia sea la dirección de arriba</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>Comando que muestra un token</translation>
    </message>
    <message>
        <source>Run without a shell, each time the last token has expired</source>
        <translation>Se ejecuta sin shell, cada vez que caduca el último token</translation>
    </message>
    <message>
        <source>Ask again before sending</source>
        <translation>Volver a preguntar antes de enviar</translation>
    </message>
    <message>
        <source>Forget that pictures may be sent to this address</source>
        <translation>Olvidar que se pueden enviar imágenes a esta dirección</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>El archivo de ajustes estaba dañado, por lo que se usan los valores predeterminados. Se conservó como %1.damaged.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>No se pudieron escribir los ajustes en %1. Compruebe los permisos de esa carpeta.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutTree</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoom hacia el puntero</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Rueda del ratón</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>Arrastrar, o teclas de flecha</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>Mostrar todo, o tamaño real</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Mover el divisor</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>Arrastrarlo, o Tab hasta él y teclas de flecha</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>Mantener pulsada O</translation>
    </message>
    <message>
        <source>Size and hardness of the brush</source>
        <translation>Tamaño y dureza del pincel</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Arrastrar con el botón derecho</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SideCarDesk</name>
    <message>
        <source>Save edits</source>
        <translation>Guardar ediciones</translation>
    </message>
    <message>
        <source>Edits (*.inspyre)</source>
        <translation>Ediciones (*.inspyre)</translation>
    </message>
    <message>
        <source>The edits are saved in “%1”.</source>
        <translation>Las ediciones están guardadas en «%1».</translation>
    </message>
    <message>
        <source>The edits could not be saved: %1</source>
        <translation>No se pudieron guardar las ediciones: %1</translation>
    </message>
    <message>
        <source>Which picture are these edits of?</source>
        <translation>¿De qué imagen son estas ediciones?</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>¿Dónde está «%1»?</translation>
    </message>
    <message>
        <source>“%1” was not opened, for the picture of these edits is not there.</source>
        <translation>«%1» no se abrió porque falta la imagen de estas ediciones.</translation>
    </message>
    <message>
        <source>Open edits</source>
        <translation>Abrir ediciones</translation>
    </message>
    <message>
        <source>Edits for “%1” were found.</source>
        <translation>Se encontraron ediciones de «%1».</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SidePanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Receta «%1»</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>Inicio del programa</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>Versión %1 · elimina fondos en este equipo</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>Cerrar esta ventana; el inicio continúa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>Abriendo la ventana…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>Listo. %1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>Listo, a pleno rendimiento.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>Divisor entre original y resultado</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>Arrastre o use las teclas de flecha para comparar original y resultado</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Suelte para añadir a la lista</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>No se pudo recortar «%1»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>Abrir otras…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>Vista previa rápida…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>Calidad completa…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>No se pudo iniciar el modelo.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>El modelo no se ha iniciado.</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Esperando al modelo…</translation>
    </message>
    <message>
        <source>Looking closer at the region…</source>
        <translation>Examinando la zona más de cerca…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Elegir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>Usar el modelo pequeño</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>El inicio falló: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>El registro de inicios anteriores está dañado y comienza de nuevo.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>Exportar los tiempos</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>Tiempos de inicio</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>Exportar como &amp;traza de Chrome…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>Para chrome://tracing y ui.perfetto.dev</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>C&amp;opiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>Aún no hay inicios anteriores</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>Mediana del último inicio</numerusform>
            <numerusform>Mediana de los últimos %Ln inicios</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>listo tras %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>Barras gruesas: este inicio. Barras finas: %1.</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>la mediana de los inicios anteriores</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>el inicio del %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>Iniciando: %1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>Listo tras %1; aún en calentamiento</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>Listo tras %1, a pleno rendimiento tras %2</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>El inicio falló: %1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>La fase más lenta es «%1», con %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>Este inicio estuvo listo %1 antes que %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>Este inicio estuvo listo %1 después que %2.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Traza de Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Earlier starts to compare with</source>
        <translation>Inicios anteriores con los que comparar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln hilo · %1</numerusform>
            <numerusform>%Ln hilos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>Progreso del inicio del modelo</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>Tiempos de la última imagen</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1 s (decodificación %2, modelo %3, refinado %4 ms)</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>«%1», recortada con %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>%Ln imagen pendiente</numerusform>
            <numerusform>%Ln imágenes pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Result from the saved edits</source>
        <translation>Resultado de las ediciones guardadas</translation>
    </message>
    <message>
        <source>“%1” was cut out by %2 in an earlier run; “Try again” does it anew</source>
        <translation>«%1» fue recortada con %2 en una ejecución anterior; «Reintentar» vuelve a hacerlo</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SubjectNotice</name>
    <message>
        <source>No subject was found in this picture. Draw a frame round it, paint over it, or try another model.</source>
        <translation>No se encontró ningún sujeto en esta imagen. Trace un marco a su alrededor, pinte sobre él o pruebe otro modelo.</translation>
    </message>
    <message>
        <source>Try a region</source>
        <translation>Probar una zona</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself</source>
        <translation>Trazar un marco: el modelo examina esa parte por separado</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>«%1» no existe. Compruebe si se movió o se cambió de nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>No se puede abrir «%1»: permiso denegado. Cambie sus permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>«%1» es una carpeta, no un archivo. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>«%1» no es una imagen de un formato conocido. Conviértala a PNG, JPEG, WebP o TIFF.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>«%1» está dañado o incompleto. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>«%1» es demasiado grande para la memoria de este equipo o supera los 32 768 píxeles por lado. Redúzcalo primero.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>No se escribió «%1»: el disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>No se pudo escribir «%1». Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>«%1» está dañado o no es un archivo de pesos. Descárguelo de nuevo, elija otro archivo o use el modelo pequeño.</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>«%1» no es un modelo que este programa conozca. Elija otro modelo o use el pequeño.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>Los pesos de «%1» no encajan en la red. Elija otro archivo o use el modelo pequeño.</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>La suma de comprobación de «%1» es incorrecta, por lo que no se usó. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>Cargando libtorch</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>Buscando tarjetas gráficas</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Leyendo los pesos</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Construyendo la red</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>Optimizando para este equipo</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Abriendo la imagen</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>Preparando la imagen</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>Eliminando el fondo</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>Refinando los bordes</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>Codificando la imagen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimización</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>bloque inicial</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>etapa %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>Esto no funciona con estos ajustes.</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>Esto no funciona con «%1».</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>La transferencia desde %1 falló. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>No se puede cargar libtorch desde «%1». Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>«%1» pertenece a otra versión de este programa. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>El dispositivo «%1» no se puede usar. Elija otro dispositivo en las preferencias.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>No hay suficiente memoria. Cierre otros programas o elija un tamaño o un modelo menor.</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>El dispositivo notificó un error. Inténtelo de nuevo o elija la CPU en las preferencias.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>Algo falló en el programa. Inténtelo de nuevo; los detalles ayudan a notificarlo.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation>%1 Causa: %2.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>Calculado en partes más pequeñas para respetar el límite de memoria de %1. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>Calculado en partes más pequeñas porque la memoria no era suficiente. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>Calculado a %1 en lugar de %2 para respetar el límite de memoria de %3.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>Calculado a %1 en lugar de %2 porque la memoria no era suficiente.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>El modo sin conexión está activado, por lo que no se descargó nada. Desactívelo antes en las preferencias.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanes</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>GPU driver, CUDA</source>
        <translation>Controlador de GPU, CUDA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch, memory</source>
        <translation>PyTorch, memoria</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Name, TLS</source>
        <translation>Nombre, TLS</translation>
    </message>
    <message>
        <source>Image, Python</source>
        <translation>Contenedor, Python</translation>
    </message>
    <message>
        <source>Driver, CUDA</source>
        <translation>Controlador, CUDA</translation>
    </message>
    <message>
        <source>PyTorch, weights</source>
        <translation>PyTorch, pesos</translation>
    </message>
    <message>
        <source>Kernels, warm-up</source>
        <translation>Kernels, calentamiento</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Inicio %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>imagen %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a run</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Assumed, by cause</source>
        <translation>Supuesto, por causa</translation>
    </message>
    <message>
        <source>Assumed, by event</source>
        <translation>Supuesto, por evento</translation>
    </message>
    <message>
        <source>%1, measured by nobody</source>
        <translation>%1, no medido por nadie</translation>
    </message>
    <message>
        <source>A guess of August 2025: where the 60 seconds go</source>
        <translation>Una estimación de agosto de 2025: en qué se van los 60 segundos</translation>
    </message>
    <message>
        <source>Another guess of the same people; the two disagree</source>
        <translation>Otra estimación de las mismas personas; las dos no coinciden</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: en curso desde hace %2, desde %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, its time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanesView</name>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a phase, its time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Here the service and this computer are drawn on one time axis.</source>
        <translation>Aquí se dibujan el servicio y este equipo en un mismo eje de tiempo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a phase, its time</comment>
        <translation>%1 %2</translation>
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
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>The token is in the desktop&apos;s keychain.</source>
        <translation>El token está en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>No token is kept for this address.</source>
        <translation>No se guarda ningún token para esta dirección.</translation>
    </message>
    <message>
        <source>No keychain can be used: a token is known until the program is closed, and never written to a file.</source>
        <translation>No se puede usar ningún llavero: un token se recuerda hasta que se cierra el programa y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>No keychain can be used: the token is known until the program is closed, and never written to a file.</source>
        <translation>No se puede usar ningún llavero: el token se recuerda hasta que se cierra el programa y nunca se escribe en un archivo.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ToolBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ViewDesk</name>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Color del fondo</translation>
    </message>
    <message>
        <source>Picture of the backdrop</source>
        <translation>Imagen del fondo</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Waterfall</name>
    <message>
        <source>, </source>
        <comment>between the parts of a note</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>Abriendo la ventana</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1: no comenzada</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: en curso desde hace %2, desde %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1; %2</translation>
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
        <translation>Fases del inicio</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message>
        <source>Always fetch from %1</source>
        <translation>Obtener siempre de %1</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Fetch from the web?</source>
        <translation>¿Obtener de la web?</translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>Está en la web, no en este equipo. Solo se obtiene lo que usted permite, y %1 conoce así la dirección de este equipo. No se sube nada.</numerusform>
            <numerusform>Están en la web, no en este equipo. Solo se obtiene lo que usted permite, y %1 conoce así la dirección de este equipo. No se sube nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>¿Obtener %Ln imagen de %1?</numerusform>
            <numerusform>¿Obtener %Ln imágenes de %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
