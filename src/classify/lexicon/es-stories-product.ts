/** Spanish, where the customer tells what happened and leaves the reason to the reader. Reasons of the product and its worth. */
export const SPANISH_STORIES_PRODUCT = {
  product_gap: {
    topic: '',
    complaint: `(sólo|solo|únicamente|nada más) (sabe|entiende|traga|tragan|acepta|existe|lee|habla|sale|viene|mira|miran|
    sirve) .. (de|csv|pdf|para|en|el|un|una|inglés|iphone|android|windows|mes*); (copi*|paso|pasamos|pasar|pegar|tecle*|pico|
    picar|apunt*|anot*|llevo|llevamos|calcul*|sumo|suma*|hago|hacemos|cuadr*|convert*|reescrib*|transcrib*) .. (a mano|a excel|
    al excel|en excel|en papel|en una libreta|en la libreta|calculadora|de cabeza|cuaderno|en otro programa|aparte|pizarra|
    en un word|post it*|a boli|uno por uno|una por una|uno a uno|una a una); (libreta|pizarra|calculadora|cuaderno) .. (porque|
    pues|ya que|no); (seguimos|sigo|volvemos|volvimos|tiramos|vamos) .. (con la pizarra|con la libreta|a la libreta|al excel|
    con excel|al whatsapp|con papel|a la calculadora|con post it*); (tuvimos|tengo|tenemos|toca|obliga|hubo|hay) que
    (comprar|usar|contratar|abrir|pagar|mantener|duplicar*|teclear|tener) .. (otro programa|otra aplicación|otro software|otra
    herramienta|otro sistema|dos veces|entera|entero|aparte|tres cuentas|dos cuentas|otra cuenta); (programa|app|aplicación|
    herramienta|sistema) aparte; (no hay|ni|no existe|no tiene|sin) (casilla|campo|botón|hueco|apartado|sitio|lugar|columna|nivel)
    .. (para|donde|dónde|que|de|en); (no) (contempla|distingue|deja|maneja|entiende|acepta|admite|comparten|comparte|cruza|
    calcula|avisa|agrupa|suma|reconoce|gestiona|guarda el histórico|está pensad*|fue pensad*|se puede meter|se puede poner|
    se le puede|me deja|nos deja|da opción|da para|llega a); (ni|no) .. (está ni se le espera); no está pensad* para;
    (pensad*|hech*|vale|sirve) (sólo|solo)? para (tiendas|empresas|oficinas|ropa|otro|otros|grandes); (se queda|quedan|
    quedó) (cort*|cojo|coja|a medias); (quise|quisimos|quería|queríamos|busqué|intenté|intentamos|necesit*) .. (que avis*|que
    pudi*|agrupar|cruzar|duplicar|repetir|partir|dividir|juntar|fusionar|ver por|comparar|sacar|separar|poner) ... (imposible|no
    hay|resulta que|no se|no existe|no deja|no está|ni); (debería|deberían|habría que|tendría que|tendrían que) (poder*|salir
    sol*|dejar|permitir|incluir|existir|haber|avisar|venir|tener|traer|calcular|sumar); (poder|pudiera|pudiéramos|pudiese|
    dejara|permitiera|hablara con|trajera|tuviera|existiera|incluyera|se pudiera) .. (programar|repetir|elegir|añadir|agregar|
    poner*|ver|mandar|imprimir|exportar|filtrar|marcar|asignar|duplicar|deshacer|editar|shopify|sap|excel|modo|versión|app|
    opción|informe*); (nos|me) (vendría|vendrían) (bien|de perlas|de maravilla|genial|de lujo); (sería|seria) (la bomba|la
    leche|un puntazo|lo máximo|la gloria|de gran ayuda); (extraño|echo en falta|echamos en falta|eché en falta|se echa en falta|
    se extraña|se echa de menos|añoro|pediría|pediria|agradecería un|le pondría|le añadiría|le agregaría|me encantaría); ojalá
    (pudi*|hubi*|tuvi*|exist*|dej*|trajer*|inclu*|añad*|agreg*|haya|tenga|sac*); (lista de ideas|lista de deseos|lista de
    espera de|en el radar|no está previst*|no previst*|no planificad*|backlog|petición* de (mejora|función*)|lo apunt*|caja de
    sugerencias|votos en el foro|votad* en el foro|próxim* versión); (vienen|viene) (de fábrica|como viene*|cerrad*|así) .. (y
    ya|y punto|no se|ni); ni (mover|añadir|agregar|cambiar|exportar|imprimir|duplicar|ordenar|poner|filtrar); (no|ni) ..
    (multiidioma|multimoneda|multiempresa|razones sociales|dos monedas|dos idiomas|otro idioma|modo oscuro|modo offline|sin
    conexión|lector de códigos|código* de barras|firma electrónica|códigos qr|webhook*); (exige|necesita|requiere|depende de)
    (conexión|internet|cobertura|wifi); (sin|no hay|no llega) (señal|cobertura|internet|wifi) ... (no sirve|no se puede|inútil|
    papel|no funciona|nada); (ya quisiera|hasta el|cualquier) .. (gratis|gratuit*|lo hace|lo tiene|lo trae);
    (el anterior|el viejo|el otro|la anterior|la vieja) (sí)? (lo)? (traía|tenía|hacía|permitía|dejaba|sabía)`,
    decisive: '',
  },
  reliability_performance: {
    topic: '',
    complaint: `(ruedita|rueda|circulito|relojito|reloj de arena|bolita|pantalla (en blanco|blanca|azul|negra|gris|
    congelada)); (se|nos|me) .. (quedó pensando|queda pensando|quedó tiesa|quedó tieso|quedó colgad*|queda colgad*|quedó muert*|
    queda en blanco|quedó en blanco|quedó congelad*|desploma|desplomó|descompone|descompuso|desbarata|atasca|atascó|atora|atoró|
    apaga sol*|reinicia sol*|va al garete|fue al garete|vino abajo|viene abajo|cae a pedazos|tiró|traga|tragó|comió|come); (no)
    (arranca*|abre|enciende|entra|entran|entraban|entraba|refresca*|imprime|graba|grabó|volvió|devolvía|devuelve|registra|
    registró|reacciona|vuelca|descarga|descargan|llegan los|llegó ningún|salen los); (tarda|tardó|tarda en|se toma) .. (pintar|
    abrir|grabar|imprimir|cargar|arrancar|salir|calcular|generar|eternidad); (voy|vuelvo|me da tiempo|da tiempo) .. (café|
    cigarro|fumar|contarle|desayunar|almorzar|baño|vida); (armarse|armarme|cargarse) de paciencia; (refrescamos|refresco|
    reiniciamos|reinicio|reiniciar|reinicien|reinicia|apagar y encender|cerrar y abrir|volver a entrar|volver a identificarse|
    volver a (loguear*|iniciar)); (como un caracol|como tortuga|a paso de|a cámara lenta|a trompicones el sistema|va a tirones|
    a pedales|a carbón|se arrastra|se eterniza|agoniz*); (duplic*|multiplic*|borr*|cambi*|mezcl*|baila*|bailan|descuadr*|revierte|
    desordena*) .. (solo|sola|solos|solas|solito|solita|sin tocar|sin que nadie|misteriosamente); (solo|sola|solos|solas|solito)
    .. (se cierra|se borra|se duplic*|se apaga|se cambia*|desapare*); (descuadr*|no cuadra*|no coincide*|no casan) .. (stock|
    inventario|almacén|bodega|caja|total*|saldo*|mes|cierre|real|almacen|conteo|existencias); (stock|inventario|saldo|total*|
    existencias|horas) .. (no (es|son|coincide*|cuadra*)|mal|bailan|baila|falso*|distint*|inventad*|irreal*|de locos);
    (desapare*|esfum*|evapor*|volatiliz*|perdieron|se pierden|se perdió|se borr*) .. (pedido*|factura*|reserva*|cita*|fichaje*|
    propina*|foto*|dato*|adjunto*|venta*|registro*|cliente*|mensaje*|trabajo|hora*|parte*|línea*|todo lo (escrito|hecho|
    metido)); (pedido*|reserva*|cita*|fichaje*|foto*|venta*|adjunto*|correos de|avisos|alertas|notificaciones|mensajes)
    .. (desapare*|se esfum*|se perd*|se pierd*|duplic*|no (entraban|entran|llegan|llegaban|salen|aparecen)|llegan (tarde|
    cuando|horas|al día)|en blanco|aparecieron); (unas|a) veces .. (otras|y a veces|sí) .. (no|dos|mal); (a la (segunda|tercera)
    (sí|funciona|entra|va)); cuando (quiere|le da la gana|le apetece|se le antoja|le parece); (rezar|rezamos|rezando|cruzar los
    dedos|lotería|ruleta|moneda al aire|encomendarse); (no|nunca) .. (fiar*|fiarme|fiarnos|me fío|nos fiamos|confiar en (los|el|
    la) (dato*|stock|saldo|cifra*|total*|número*)); (parche|actualización|versión|mejora|update|actualizan|actualizaron) ..
    (romp*|rot*|descompo*|dej* de|estrope*|fastidi*|peor|volvió|carg*); (desde (el|la) (parche|actualización|versión|cambio|
    última versión|mejora)); (amanec*|nos levantamos|llegamos) .. (sin (acceso|sistema|servicio)|caíd*|sistema); (horas|
    minutos|día|días|mañana|tarde|rato) .. (sin (sistema|servicio|acceso|poder (cobrar|vender|trabajar|facturar|entrar|
    despachar))|parad*|mirando una|caíd*|con los brazos cruzados); (planta|línea|caja|tienda|almacén|cocina|taquilla|cola) ..
    (parad*|detenid*|hasta la calle|bloquead*|esperando); (parón|parones|cortes|microcortes|cuelgue*|petó|peta|petan|peto|
    pete|504|500|502|404|timeout|time out); (rechaza|rechazó|deniega) .. (tarjeta*|pago*|bien|buen*); (lee|marca|apunta|suma|
    calcula|redondea|muestra|imprime|pone|coge) .. (otro artículo|otra cosa|otro precio|mal|de más|de menos|lo que no|cualquier
    cosa); (restaur*|copia de seguridad|backup|respaldo) .. (perd*|días de|martes|vaci*|falló|no|antigu*); (te|me|nos) (tira|
    tiran|saca|sacó|expulsa|echó|escupe) (fuera|de la sesión|cada|a mitad)`,
    decisive: '',
  },
  usability: {
    topic: '',
    complaint: `(post it*|chuleta|papelito*|machete|cartulina) .. (pasos|monitor|pegad*|pantalla|recordar|acord*); (no)
    (encontraba|encontrábamos|encuentro|encontró|halló|hallan|daba con|doy con|damos con|atin*|acert*|acierto|localizo);
    (dónde|donde|por dónde|cómo) (se)? (dar|da|daba|está|están|estaba|hay que|pincha*|aprieta*|imprim*|va a|entra*|mira*|
    pulsa*|toca*|hace*|saca*); (tardé|tardamos|tardo|perdí|pierdo|me paso|me pasé|nos pasamos|necesité) .. (averiguar|
    encontrar|descubrir|buscar|buscando|entender|enseñ*|explicándole*|adivinar|en dar con); (hay que|tienes que|uno tiene que|
    debes) (ser (ingenier*|informátic*|medio|adivino|experto|brujo)|saber* de memoria|adivinar|memorizar|dejar el dedo|bajar|
    entrar y salir|salir* y|ir pantalla*|abrir (tres|cuatro|dos|cinco)); (medio|ser) ingeniero*; (hecho|pensado|diseñado|
    hecha|pensada|diseñada) (por|para) (programador*|ingenier*|informátic*|técnicos|gente joven|frikis|alguien que (nunca|no));
    (llam*|nombre*) .. (lo mismo|distint* según|raro*|no dicen|según la pantalla|cosas distintas); (botón|botones|botoncito*|
    icono*|iconos|cuadrito*|casilla*|letra|letras|tecla*) .. (pegad*|enan*|chiquit*|chic*|diminut*|mismo color|sin nombre|al
    lado|junt*|encima|escond*|abajo|gris*|minúscul*|no se ve*|cambió de|cambiaron|movieron|se parecen); (sin nombre|gris sobre
    gris|lupa|letra chiquita|letra pequeñísima|dejarse la vista|forzar la vista|dejarme los ojos); (movieron|cambiaron|pusieron|
    escondieron|han cambiado|han movido) .. (menú|botón*|sitio|lugar|todo de sitio|la pantalla|el diseño|iconos|opciones|la
    derecha|la izquierda); (tres rayitas|tres rayas|tres puntitos|submenú*|desplegable*|ventanita*|ventana* emergente*|pop up*);
    (pasar|pasa|entrar|ir|saltas|saltar|saltando|brinc*|vas|andar) .. (por las mismas|pantalla* en|de arriba abajo|de una a
    otra|de una pantalla|de pantalla en|de ventana en|seis pantallas|tres pantallas); (para|por) (cambiar|borrar|hacer|corregir|
    meter|poner|registrar|dar de alta|anular|mover|apuntar|imprimir|mandar|sacar) (un|una|el|la) .. (salir|pasos|pantallas|
    clics|toques|vueltas|media hora|minutos|abrir|entrar|te pide|pide); (ahora son|son|antes era*|antes eran) .. (toques|clics|
    pasos|pantallas|teclas|tecla); (si te equivocas|si uno se equivoca|si me equivoco|un error) .. (empezar|volver|borr*|no
    avisa|perd*|todo); (no (te)? (dice|avisa|indica|confirma|queda claro|se sabe|se nota)) .. (si|guard*|qué|dónde|dónde estás|
    en qué); (no hay quien|no hay dios que|no hay cristo que|no hay ser humano que|nadie|ninguno|ninguna) .. (entiend*|aclar*|
    sepa|adivin*|recuerd*|halló|encontr*|se aclara|descifr*|le coge|lo pilla); (suegr*|mamá|mama|madre|abuel*|mayores|camarer*|
    enferm*|conductor*|choferes|repartidor*|voluntari*|recepcion*|operari*|jubilad*|cajer*|profes*|peluquer*|albañil*|mecánic*)
    .. (papel|no (logra*|puede*|encuentra*|entiende*|sabe*|se aclara*|atina*|da con|consigue*)|se atasca*|atascad*|se pierde*|
    lloran|abandonan|se lía*|odia*|se hace* un lío|tocan la|sufre*|desist*); (se|nos|me) (atasc*|lí*|hago un lío|hacen un lío|
    haces un lío|vuelves loc*|vuelve loc*|vuelvo loc*|marea|marean|pierdo entre|pierde entre|aturull*); (marea|abruma|asusta|
    agobia|intimida); (pillarle|pillar|agarrarle|agarras|agarrar|cogerle|coger|tomarle) (el|la) (truco|onda|tranquillo|
    vuelta|maña|punto|hilo); (acostumbr*|adapt*) .. (cost*|meses|semanas|tiempo|pantalla|menú*); (a base de golpes|ensayo y
    error|prueba y error|a tientas|a ciegas|de casualidad|por casualidad|dando palos al menú); (tapa|tapan|corta|solapa*|se
    sale|se salen) .. (campo*|texto|pantalla|botón*|columna*|letra*); (tan|todo) (regad*|mezclad*|amontonad*|apretad*|revuelt*|
    desperdigad*|desparramad*|escondid*); (patas arriba|al revés de lo (normal|lógico)|sin pies ni cabeza|sin ton ni son); (te|
    nos|me) (pide|piden|obliga a rellenar|hace rellenar|pregunta) .. (datos|campos|casillas|veinte|treinta|el fax|cosas que);
    (volver al papel|se volvió al papel|volvieron al papel|prefieren el papel|prefiere el papel|prefieren apuntar); (mensaje*|
    aviso*) .. (no se entiend*|código*|dicen|chino|críptic*|en inglés|qué significa*); (parece|es como|hablan) .. (cabina de
    avión|un avión|chino|un cockpit|una nave|sudoku|examen|gymkana|yincana|escape room|laberinto|tetris|hacienda)`,
    decisive: '',
  },
  onboarding_implementation: {
    topic: '',
    complaint: `(firmamos|contratamos|compramos|pagamos|firma) ... (todavía|aún|seguimos|seguíamos|sigue|sin
    (usar*|arrancar|poder|estrenar)|no hemos|programa de antes|sistema viejo|a día de hoy|uno de los|una de las|una sola|días
    después|meses después|sólo funciona|solo funciona|sólo nos han); (teníamos|había|dieron|fijaron|prometieron) .. (fecha de
    (salida|arranque|inicio|lanzamiento)); (vamos por|llevamos) .. (la segunda|el segundo|una de|dos de|primer*|fase uno) ..
    (y|llevamos|año|meses|sede*|tienda*|hotel*|oficina*); (enlace|link|acceso|usuario|clave|contraseña|correo|pdf) .. (vídeos|
    videos|a la ayuda|suerte|apáñ*|arréglate|al foro|y ya|y listo|búscate|y a correr|tutoriales); (nos|me) (mandaron|dieron|
    pasaron|soltaron|entregaron|enviaron) .. (enlace|link|acceso|usuario|pdf|manual|vídeos|videos|papelito|plantilla|foro);
    (palos de ciego|a ciegas al (principio|empezar)|apagando fuegos al|novatada|travesía del desierto|calvario al|parto|
    cuesta arriba al); (primer*|primera|primeros|primeras) (mes|meses|semana|semanas|días|día|temporada|trimestre) .. (ciego|
    caos|calvario|infierno|huérfan*|perdid*|solos|nadie|sin|locura|duro*|palos|tortura|horribl*|sufri*|desastre|perdimos);
    (guiar*|guiaba|guiara|guíe|acompañ*|llevar de la mano|de la mano|sentara|sentarse) .. (inicio|arranque|principio|primera|
    empezar|nos|con nosotros|nadie|faltó|hubiera); (nadie|no) .. (llevó de la mano|se sentó|vino a (explicar*|enseñ*|arrancar)|
    nos dijo que (antes|había|hay) que|explicó cómo (empezar|arrancar)|dijo por dónde empezar); (cargaron|subieron|migraron|
    volcaron|pasaron|importaron|trasladaron|trajeron|metieron) .. (mal|equivocad*|columna|a trozos|a medias|la mitad|sin (avisar|
    saldos|histor*|revisar)|duplicad*|de noche|cruzad*|datos|catálogo|padrón|histórico|incomplet*|con los); (datos|histórico|
    historial|catálogo|saldos|clientes|alumnos|fichas) .. (sistema viejo|programa anterior|sistema anterior|programa viejo|a
    trozos|llegaron|migrad*|mitad|de cero|incomplet*); (hubo que|tuvimos que|tocó) (volver a (teclear*|meter*|cargar*|empezar)|
    recargar|rehacer (toda)? la (carga|parametr*|configur*)|teclear*); (curso|taller|capacit*|formación|sesión|entren*|clase*|
    curs*) .. (sólo|solo|dirección|jefes|leía|leyó|diapositivas|sin abrir|zoom|horario|madrugada|no nos invit*|80 personas|
    a la carrera|grupo de|una hora|media hora|dos horas|y listo|grabad*|ni abrió|hace un año|a última hora|cancel*|pospu*|
    aplaz*|nadie fue|perdimos|repetir*); (leía|leyó|leyendo|pasando|pasó) .. (diapositivas|power point|presentación|guion|
    láminas); (piloto) .. (meses|eterno|sigue|semanas|siendo|nunca|infinito); (en vivo|en producción|en pruebas|al aire|en el
    aire) .. (no|sin|todavía|meses|quedó|nunca|nadie|siempre); (ocho|diez|cinco|seis|tres|cuatro|siete|nuev*) (cajer*|
    empleado*|personas nuevas|compañer*|incorporaciones|usuarios nuevos) .. (nuev*|aprend*|enseñ*|material|nadie); (enseña|
    enseñan|enseñamos|enseñó|explicamos|aprendimos|aprendieron) .. (la que puede|el que puede|como pud*|unos a otros|entre
    nosotr*|entre compañer*|youtube|nosotros mismos|mirando|a base de|solos|solas|solit*); (lista de tareas|calendario|
    cronograma|plan|checklist) .. (arranque|implant*|implement*|inicio|puesta|adopción|para nosotros|no hubo|sin); sin (guía|
    calendario|cronograma|responsable|hoja de) ... (arranque|inicio|comienzo|implant*|implement*|puesta|empez*|comenz*);
    (comienzo|principio|inicio|arranque|estreno|aterrizaje|despegue|rodaje|debut) .. (caótic*|atropellad*|tortuos*|accidentad*|
    desastros*|frío|larg*|eterno|solos|duro|flojo|sin|cost*|cuesta|complic*|regular); (aterriz*|arrancar*|despegar|estrenar*|
    echar a andar|poner* en marcha|ponerlo a andar|dejarlo andando|rodar) .. (cost*|tard*|meses|semanas|nadie|no|solos|nunca|
    imposible|año|sangre|sudor); (cost*|tard*|llev*) .. (aterriz*|arrancar*|despegar|echar a andar|ponerlo en marcha|ponerlo a
    andar|tenerlo (listo|andando|funcionando)|verlo (andar|funcionar)); (días|semanas|meses|trimestres|año) (entre|desde) .. (pago|
    firma|contrato|compra|alta); entre (la firma|el pago|la compra|el contrato) y; (de la caja|en su caja|recién sacad*);
    (entorno|instancia|ambiente|plantilla*) .. (equivocad*|de ejemplo|de otro sector|de pruebas|otro idioma|que no tocaba);
    (dio|dieron|dar|dando) de alta .. (mal|equivoc*|tard*|semanas|no|centros|sin|usuarios); (sin ensayo|ensayo general|marcha
    blanca|en paralelo|doble carga); (el que|quien|los que) (vendió|vendieron|instaló|instalaron|arrancó) .. (semanas|meses|
    días|otra cosa)`,
    decisive: '',
  },
  competitor_value: {
    topic: '',
    complaint: `(qué|que) (perderíamos|perdería|pasaría|ganamos|sacamos|gano|saco) .. (si|apag*|quit*|con|en limpio|exactamente);
    (si) .. (apag*|quit*|quito|cancel*|desaparec*|desinstal*) .. (mañana|nadie|ni se|no pasa|notar*|enter*|igual); (ni se
    enter*|ni se notaría|nadie lo notaría|nadie lo echaría|nadie la echaría|nadie se daría cuenta|no se enter*); (está bien|
    bien|correct*|normal|cumple|cumplen|apañad*|majo|cómodo|simpátic*|resultón) .. (como mil|como otr*|sin más|como tant*|del
    montón|a secas|pero (nada|hasta ahí|sin)|y punto|y poco más); (del montón|sin más|uno más del montón|como mil otras|como
    tantos|hay mil iguales|nada del otro mundo|nada del otro jueves|no es para tanto|mucho ruido y pocas nueces|ni chicha ni
    limoná|más de lo mismo|ni frío ni calor|no me cambia la vida|no nos cambia la vida|no cambia la vida|no quita el sueño|sin
    pena ni gloria|no le encuentro la gracia|no le veo la gracia|poca chicha|poca sustancia|humo al final|expectativas
    defraud*); (siguen|sigue|seguimos|estamos|son|tenemos|trabaj*|quedamos) .. (exactamente)? (igual|iguales|los mismos|las
    mismas|lo mismo|donde estábamos|como antes|en las mismas|igual de (lent*|mal|perdid*)|como estábamos|que antes|en tablas);
    (mismos|mismas|mismo|igual) .. (client*|ventas|citas|devoluc*|mermas|resultado*|errores que antes|horas que antes|gente|que
    hace|que el año|que sin|que antes); (antes) .. (después) .. (igual|mism*|peor|dif*); (antes y después); (no) (noto|notamos|
    notó|se nota|se notó|nota|noté|veo|vemos|vimos|aprecio|apreciamos|percib*|movió|mueve|sube|subió|subieron|bajó|bajaron|
    mejoró|mejoraron|cambió|ahorr*|redujo|gan*) .. (nada|diferencia|cambio|caja|mejor*|ventas|ahorro|aguja|décima|punto*|
    resultado*|efecto|impacto|cliente*|retorno|gran cosa|mucho|cuenta de resultados|ganancia|números|merma*|tiempo|horas|ninguna);
    (ni una|ni un|ninguna|ningún|ni) (décima|venta|cliente (nuevo|más)|ahorro|hora|comensal|euro|peso|lead*|mejora|reserva más|
    minuto ahorrado); (resultado*|beneficio*|ahorro|impacto|retorno|efecto|mejora) .. (inapreciable|invisible*|nul*|cero|no
    (aparec*|lleg*|se ve*|asom*|encuentr*)|esper*|brill*|ningun*|discutib*|dudos*|escas*|por ver|en tablas|casilla|ridícul*);
    (casilla|columna|apartado|capítulo) de (beneficios|ahorro|retorno|ganancias); (hago|hicimos|hice|hacemos|echo|echamos) (la|
    las|mis|nuestras)? (cuenta|cuentas|números) .. (tablas|ahorr*|no sal*|sal*|lleva|gan*|perd*); (lo que) (nos|me) (ahorra|da|
    aporta|rinde|devuelve) .. (y lo que|tablas|no|poco|menos|gast*|cuesta|mism*); (lo|la) (compramos|pusimos|contratamos|
    implantamos|elegimos|metimos) para (reducir|subir|bajar|vender|ganar|ahorrar|captar|mejorar|quitar|acortar|evitar|tener);
    (se suponía|prometía|prometían|decían|juraban|la promesa era|la idea era|el objetivo era|la gracia era|esperaba|esperábamos)
    .. (quitar|duplic*|menos|más (ventas|clientes|citas)|ahorr*|vender|reducir|notar|crec*|multiplic*|ganar|mejor*|resultado*|
    leads|llamadas|retorno|algo más); (contratado|contratamos|contratar) .. (otra (administrativa|persona)|más gente|otro
    administrativo); (licencia*|asiento*|usuario*|gerente*|empleado*|compañer*|equipo*|personas) .. (entran a diario|ni entran|no
    entra*|no lo abr*|lo abr* (cuatro|tres|dos|pocos)|no lo usa*|la usan cuatro|lo usan cuatro|abrió|unas quince|volvieron);
    (volvi*|regres*|vuelt*|vuelven) .. (a la hoja|hoja de cálculo|al excel|a excel|al papel y|lo de antes|al cuaderno y|anterior
    proveedor|proveedor anterior); (hoja de cálculo|excel|google sheets|sheets|drive|whatsapp|libreta|calendario de google|
    access|programita|notion|trello) .. (mismo|igual|gratis|haría*|haríamos|basta*|sobra*|bastaba|hace lo|saco|sacaba|apañ*|
    diferencia); (lo saco|lo hago|lo haría|lo hacía|lo sacaba|lo hacíamos|lo resuelvo) .. (en una tarde|excel|gratis|yo mismo|
    mi hij*|mi sobrin*|becari*|por la mitad|con (un|una|dos)); (viene|que viene|incluye|regala|incluido|da) .. (con microsoft|
    con office|google|con el banco|gratis|banco|asociación|cámara|gestoría|de regalo|teams); (banco|gestoría|asociación|cámara|
    microsoft|google|operadora|colegio profesional|gremio|ayuntamiento) .. (regala|ofrece|da|incluye|trae|pone) .. (propi*|gratis|
    parecid*|mismo|igual|pasarela|similar|soci*); (el otro|la otra|los otros|otro|otra|los de|las de|la gente de|la casa de|el
    de) .. (hace* lo mismo|da* lo mismo|dan lo mismo|lo mismo por|por (la mitad|menos|ese dinero)|por ese dinero|ganó|ganaron|en
    siete|rinde*|trae más|mejor|años luz|le da* mil vueltas|dan mil vueltas|nos dieron más|por delante|maravillas|de calle);
    (dan|da|daba) (mil|cien|tres) vueltas; (los demás|el resto|otros|la competencia|el mercado|otras casas|otras marcas|las
    nuevas) .. (por la izquierda|adelant*|avanz*|corr*|vuel*|delante|pasado|ofrec*|más completo|alcanz*|super*|han llegado|
    innov*|van a otra velocidad|otra liga); (se (han)? quedad* atrás|quedaron atrás|se quedó atrás|se durmieron|dormid* en los
    laureles|en los laureles|anclad* en|en pañales|edad de piedra|prehistor*|ford t|dinosaurio*|jurásic*|pionero*|en su día|
    hace (diez|cinco|quince) años era* (buen*|pionero*|el mejor)); (vi|vimos|probé|probamos|vieron|comparé|comparamos|mirando|
    enseñ*|demo*|feria|prueba) .. (stand*|otr* (casa|marca|herramienta|programa|sistema|opcion*)|la de (al lado|enfrente)|en
    pañales|años luz|la suya|y nada que ver|quinta|sexta|última|de seis|de cinco|los de la otra); (quedó|quedaron|salieron|salió|
    acabó|puntuó) .. (quint*|sext*|últim*|tercer*|cuart*|la peor|por debajo|detrás|por detrás); (piloto|comparativa|comparativo|
    prueba ciega|bake off|terna|ranking|cuadrante) .. (ganó|perd*|otro|quint*|última|detrás|por debajo|salió); (la otra casa|otra
    casa|el de enfrente|la de enfrente|los de enfrente|sistema de enfrente|el de al lado|otro lado|el rival|la marca rival|el
    sustituto|el reemplazo|el relevo); (ya) .. (saltaron|saltado|se pasaron|se han pasado|se cambiaron|migraron|firmamos con|
    probando|pruebas|instalad*|elegid*) .. (otr*|enfrente|competen*|sistema|sustitut*|demás|lado); (matar moscas|transatlántico|
    cañonazos|ferrari|avión para|camión para|nos queda grande|me queda grande|nos viene grande|demasiado para|un lujo para|
    sobredimension*|exagerad* para|overkill|le sobra* todo|me sobra* el); (pagar|pago|pagamos|gast*) .. (por (algo|esto)|para
    (eso|esto)) .. (gratis|regala*|parecid*|mism*|poc*|casi nada|cuesta expli*|sin us*|excel|dud*); (seguimos|sigo|continuamos|
    aguantamos|estamos) .. (por (pereza|inercia|costumbre|no cambiar|comodidad)|porque cambiar|porque da pereza); (pereza|
    inercia|costumbre) .. (cambiar|gana|seguimos|renov*|ustedes|sigo); (no me lo pensaría|no lo pensaría|no lo dudaría|no volvería
    a (elegir*|comprar*|contratar*|coger*)|hoy no lo (elegiría|compraría|haría)|no lo (elegiría|compraría|recomendaría|haría)|
    elegiría otro|volvería al anterior|me arrepiento|nos arrepentimos|reconocer que no); (quito|quitas|quitando|descontando)
    .. (adornos|fuegos artificiales|marketing|colorines|envoltorio); (por ese|con ese|por el mismo|por este|con este)
    (importe|dinero|precio|presupuesto) .. (tendría|una persona|media jornada|contrat*|otro*|más|mejor|incluid*); (inteligencia
    artificial|algoritmo|previsión|predicción|recomendador) .. (acierta menos|a ojo|peor que|presum*|no aciert*|falla más|
    moneda); (qué|para qué) (añade|aporta|suma|sirve|lo tenemos|lo pagamos|lo queremos); (sirve|vale) .. (pero) .. (honest*|
    esper*|poc*|notar|más); (tirarlo|tirarla) a la basura`,
    decisive: '',
  },
};
