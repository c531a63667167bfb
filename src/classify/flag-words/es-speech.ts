import { SPANISH_AGAIN } from './es-again';
import { SPANISH_BOND } from './es-bond';
import { SPANISH_HARM } from './es-harm';
import type { FlagSpeech } from './flag-speech';

/** Spanish, as people say it without the word itself. */
export const SPANISH_FLAG_SPEECH: FlagSpeech = {
  phrases: { ...SPANISH_HARM, ...SPANISH_AGAIN, ...SPANISH_BOND },
  slots: {
    aparente: `(aparec*|apareci*|figur*|marc*|indic*|mostr*|decía|ponía|constab*|registr*|daba|salía) .. (cerrad*|
      apagad*|bloquead*|sin tensión|segur*|vací*|libre|revisad*|inspeccionad*|verde|normal|desconectad*|validad*|
      aprobad*|despejad*|aislad*|cero|en orden|ok)`,
    gente: `paciente*; niño; niños; niña; niñas; bebé*; anciano*; anciana*; residente*; operario*; operaria*;
      trabajador*; empleado*; empleada*; compañero*; compañera*; técnico*; conductor*; chofer*; chófer; carretillero*;
      enfermero*; enfermera*; persona*; alguien; gente; señor; señora; hombre; mujer; cliente*; huésped*; vecino*;
      vecina; vecinas; alumno*; alumna*; peatón; peatones; ciclista*; pasajero*; electricista*; albañil*; soldador*;
      minero*; bombero*; visitante*; diabétic*; mano; manos; dedo*; brazo; pierna; cabeza; pie; familia; menor;
      menores; motorista*; montador*; socorrista*; inquilin*; usuario mayor; nosotros; él; ella`,
    aparato: `permiso de trabajo; incubadora*; diálisis; monitor* de (signos|constantes); alerta de alergia*;
      alergia*; temperatura de la (cámara|nevera|vacuna*); sobrecarga; apertura de emergencia; indicador de carga;
      limitador; horas de conducción; descanso obligatorio; puerta cortafuegos; ventilación; extractor; alarma*;
      sirena*; detector*; sensor de (gas|humo|temperatura|presión|movimiento|caída*|seguridad|puerta| co); sensores de
      (gas|humo|temperatura|presión|seguridad|co); (aviso*|alerta*) de (gas|incendio*|temperatura|co| monóxido|humo|
      caída*|evacuación|fuga|presión|emergencia|pánico|fuego|inundación|tormenta|agresión|oxígeno| intrusión|ritmo);
      botón de (pánico|emergencia|paro|alarma|sos|llamada); botón rojo; paro de emergencia; parada de emergencia; seta
      de emergencia; llamada* de (emergencia|enfermería|auxilio|socorro); timbre de enfermería; pulsera de emergencia;
      teleasistencia; hombre muerto; freno*; orden de bloqueo; enclavamiento*; válvula*; sensor de seguridad;
      barrera*; semáforo*; cortina de luz; barrera fotoeléctrica; puerta de seguridad; resguardo; extintor*;
      rociador*; aspersor*; salida* de emergencia; plan de evacuación; zona (prohibida|peligrosa| restringida|de
      exclusión|segura); disyuntor*; diferencial; interruptor (diferencial|de seguridad); bomba de (infusión|
      insulina); respirador*; ventilador mecánico; desfibrilador*; monitor cardíaco; marcapasos; cadena de frío; paso
      a nivel; presión; sistema (contra incendios|de gas|antiincendios); trabajador solitario; línea de vida; arnés`,
    falla: `no; nunca; jamás; nadie; nada; ningun*; tarde; retras*; retraso; demor*; (minutos|horas|segundos) (tarde|
      después|de retraso|más tarde|antes)?; falló; falla; fallar; fallan; fallaron; fallo; muda; mudo; silencio*;
      callad*; apagad*; caíd*; congelad*; bloquead*; desactivad*; ignorad*; erróne*; equivocad*; mal; sin; aunque;
      pese; saltó; saltad*; perdi*; desaparec*; verde; cero; quedó; inoperativ*; desconectad*; averiad*; obsolet*;
      viej*; antigu*; desactualizad*; anulad*; puente*; muert*; figurab*; marcaba; tardó`,
    remedio: `dosis; dosificación; medicación; medicacion; medicamento*; medicina*; fármaco*; insulina; receta*;
      prescripción; prescripciones; tratamiento*; infusión; inyección; jeringa*; suero; alergia*; alérgico*;
      alérgica*; alérgeno*; intolerancia*; gluten; cacahuete*; maní; grupo sanguíneo; sangre; transfusión; oxígeno;
      vacuna*; morfina; heparina; antibiótico*; penicilina; quimio*; anestesi*; analítica*; biopsia*; glucosa;
      glucemia; ecg; radiografía*; pulsera del paciente; dieta*; pastilla*; comprimido*; antídoto*; historia clínica;
      constantes vitales; sonda; plaquetas; muestra*; contraindicación*; esteriliz*`,
    trocado: `equivocad*; erróne*; error; incorrect*; cambiad*; cruzad*; intercambiad*; confundi*; mezclad*; de otro;
      de otra; otro paciente; otra paciente; del anterior; vecino de cama; compañero de cuarto; doble; duplicad*; diez
      veces; mg; no (salía*|sale|aparec*|mostr*|mostró|sincroniz*|llegó|figura*|constaba|se (mostr*|ve*|veía|registr*|
      guard*|imprim*)|tenía|recibió); sin (mostrar|mostrarse|su|registrar|avisar|marcar); desaparec*; falt*; perdi*;
      vencid*; caducad*; borrad*; demasiad*; en vez de; en lugar de; cuando (la|el) _ era; coma; decimal; casi; por
      poco; milagro; menos mal; por suerte; quedó sin; se quedo sin; oculto; vacío; tarde; mal; trocad*; vio la
      enfermera`,
    maquina: `prensa*; grúa*; portón; puerta; puertas; ascensor*; elevador*; montacargas; robot*; carretilla*;
      montacarga; barrera*; sierra; máquina*; mezcladora; batidora; persiana*; bolardo*; turbina*; tranvía; tren;
      vagón; remolque*; rampa*; escalera mecánica; escaleras mecánicas; excavadora; tractor; horno; caldera*; reactor;
      autoclave; trituradora; cilindro; atracción; telesilla; dron; silla de ruedas; camión; camiones; vehículo*;
      trampilla; palet*; estantería*; andamio*; techo; falso techo; muelle; plataforma elevadora; cuba; silo; tanque;
      molino; volquete; furgoneta*; autobús; moto*; semáforo*; pluma`,
    movido: `arrancó; arranca*; arrancaba; encendió; reinici*; movió; mueve; movía; cerró; cierra; abrió; abre; cayó;
      cae; cayeron; bajó; desprend*; soltó; suelta; volcó; vuelca; retrocedi*; rodó; aceler*; fren*; desbloque*;
      liber*; giró; gira; rompió; reventó; explotó; quemando; desplom*; derrumb*; energiz*; con corriente; con
      tensión; suelto*; descolg*; embisti*`,
    cerca: `dentro; debajo; con la mano; con (un|una|dos|tres|el|la|los) _ (dentro|debajo|encima); había (gente|dos|
      tres|un|una|alguien|personas|niños); mano*; dedo*; cabeza; niño*; niña*; colegio; escuela; patio; pasillo; vía;
      hueco; foso; túnel; carretera; milagro; por poco; por los pelos; a tiempo; centímetros; metros; sin la cabina;
      con gente`,
    suerte: `milagro; de milagro; por poco; por los pelos; por un pelo; por suerte; suerte que; menos mal; gracias a
      dios; dios es grande; a tiempo; de casualidad; por casualidad; casi; saltó; se apartó; pudo (ser|haber|pasar|
      acabar|morir|costar); podría haber (sido|pasado|muerto|acabado|terminado|costado); no quiero (ni)? (pensar|
      imaginar) (lo que)?; no pasó (una|nada (grave|porque)|una desgracia); la próxima vez .. (muert*|herid*|no|
      alguien|desgracia)`,
    materia: `gas; amoníaco; amoniaco; cloro; ácido*; sosa; disolvente*; químic*; vapor*; humo; monóxido; co;
      radiación; radiactiv*; asbesto; amianto; electricidad; corriente; tensión; cable*; enchufe*; batería*; fuego;
      llama*; chispa*; agua hirviendo; aceite; polvo; moho; bacteria*; contamin*; mercancías peligrosas; materiales
      peligrosos; hidrógeno; propano; butano; tóxic*; pesticida*; hielo; inundación; incendio`,
    expuesto: `inhal*; respir*; fuga*; escap*; derram*; vert*; pelado*; pelados; suelto*; colgando; sin (protección|
      señalizar|tapar|aislar|vallar|avisar); sin protección; abierto*; al alcance; urgencias; hospital; mareo*;
      vómito*; tos; entró; entraron; dentro; avis*; quemó; quemadura*; intoxic*; túnel; prohibid*; tocar; tocó; al
      aire; quemad*`,
    vulnerable: `residente*; paciente*; niño*; niña*; bebé*; anciano*; anciana*; abuelo*; abuela*; señor; señora;
      mayor; mayores; diabétic*; usuaria; beneficiari*; alumno*; alumna*; persona*; huésped*; trabajador*;
      discapacitad*; dependiente*; interno*; menor; menores; madre; padre`,
    desvalido: `sin (visita|cuidador|cuidadora|diálisis|comida|cena|tratamiento); nadie (fue|llegó|acudió|vino);
      visita (perdida|olvidada|cancelada); en el suelo; al suelo; tirad* en el suelo; encerrad*; atrapad*; sin
      (oxígeno|insulina|calefacción| medicación|medicacion|vigilancia|su (medicación|medicacion|insulina|tratamiento)|
      comer|auxilio); fugó; escapó; a oscuras; en la calle; desatendid*; abandonad*; a la intemperie; horas (tirad*|en
      el suelo)`,
    auxilio: `bomberos; ambulancia*; paramédic*; emergencias; samur; 112; 911; policía; rescate; protección civil;
      médico de guardia; socorrista*; grúa de ascensores; ascensorista*; brigada*; servicio de emergencia; técnico de
      guardia`,
    extravio: `dirección (equivocada|errónea|vieja|antigua|anterior|incorrecta); domicilio (equivocado|viejo|anterior|
      antiguo); calle equivocada; (no|nunca|jamás) (llegó|llegaron|avis*|recib*|recibi*|encontr*|sali*|sonó|llam*|se
      (avisó|enter*)); tarde; minutos (tarde|después|de retraso); horas (tarde|después|de retraso); tapiad*;
      bloquead*; desactualizad*; perdid*; cuarenta minutos`,
    rival: `competencia; competidor*; rival*; alternativa*; reemplazo; sustitut*; (otro|otra|otros|otras|nuevo|nueva)
      (proveedor*|programa*|herramienta*|plataforma*|sistema*|empresa*|software|fabricante*|opción|opciones|solución|
      soluciones|consultora*|casa*|planificador|producto*|marca*|aplicación|app); otros (dos|tres)?; los otros; los de
      enfrente; los de al lado; otro lado; otra parte; otro sitio; el mercado; proveedor anterior; algo (mejor|más
      simple|más barato|distinto|diferente)`,
    cortejo: `demo*; prueba*; probando; probaremos; oferta; ofertas; cotiz*; presupuesto*; mirando; mirar; miramos;
      viendo; reunión con; reunimos; reunido; negoci*; firmado; firmamos; contratado; evalu*; compar*; pilot*;
      propuesta*; hablando; hablar; hablado; contact*; valor*; busc*; explor*; eleg*; elig*; escog*; decidido; migrar;
      migrando; convenc*; licita*; shortlist; preselec*; sondear; sondeando; tantear; planteando; considerando`,
    nosotros: `nosotros; hemos; estamos; vamos; tenemos; estoy; voy; he; dirección; comité; jefe; jefa; compras;
      equipo; central; sede; empresa; pedimos; queremos; haciendo; probamos; firmamos; empezamos; buscamos; miramos`,
    salir: `irnos; irme; marcharnos; cambiarnos; dejarlo; dejamos; cancelar; cancelamos; cancelaremos; cancelo; de
      baja; rescindir; rescindimos; rescindo; renovar; renovamos; renovaremos; renovación; sustituir*; reemplazar*;
      migrar; migramos; salir; salimos; terminar con; adiós; se acaba; se acabó; abandonar; prescindir; despedirnos`,
    cuando: `si (no|esto|sigue|siguen|la|el|en|vuelve*|nadie|para|ustedes); a (fin|final|finales) de; al (vencer|
      vencimiento|terminar|acabar|final|siguiente|próximo); en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|
      septiembre|octubre|noviembre|diciembre|cuanto|otoño|verano|primavera); antes de; el (año|próximo|mes) (que
      viene|año|trimestre|mes)?; próxim*; decidi*; decisión; acord*; aprob*; seriamente; pensando; planteando;
      valorando; considerando; ya; a este paso; este (año|invierno|verano|mes|trimestre)`,
    veces: `dos veces; tres veces; cuatro veces; cinco veces; otra vez; de nuevo; nuevamente; una vez más; por
      (segunda|tercera|cuarta|quinta|enésima) vez; (segundo|tercer|cuarto|quinto|sexto) (mes|trimestre|intento); cada
      (mes|semana|lunes|viernes|actualización|cierre|noche|despliegue|quincena); todos los (meses|lunes|cierres|
      viernes); como (en|el) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|
      diciembre|año pasado|mes pasado); (meses|semanas|días|veces) (seguid*|consecutiv*); recurrente; van (dos|tres|
      cuatro|cinco|seis|siete)`,
    tropiezo: `caíd*; caída*; se cae; cayó; falla; fallo; fallos; falló; fallar; error; errores; cortes; cuelga;
      duplica; duplicó; duplicada; perdieron; perdió; equivocada; equivocado; rota; roto; cancel*; aplaz*; pospus*;
      incidencia*; bug; brecha; filtración; fuera de servicio; interrupción; solucionad*; sin piezas; no arranca`,
    gestor: `gestor* de cuenta*; gestor; gestora; ejecutiv* de cuenta*; gerente de cuenta*; responsable de (la)?
      cuenta*; account manager*; account; csm; kam; comercial (asignad*|de cuenta)?; asesor* comercial*; nuestr*
      (asesor*|ejecutiv*|interlocutor*|consultor* de cuenta); (señor|señora|sr|sra) _; (quien|el que|la que) (lleva|
      gestiona|atiende|maneja) (nuestra|la) cuenta`,
    modales: `nunca; jamás; miente; mintió; mentir*; soberbi*; prepoten*; arrogan*; groser*; maleducad*; displicen*;
      desprec*; borde; antipátic*; ignor*; desaparec*; evapor*; olvida; pierde (los|nuestr*); inútil; incompeten*;
      impuntual; insult*; humill*; burl*; no (contesta|responde|aparece|conoce|viene|escucha|prepara|sabe|devuelve|
      cumple|se|tiene (idea|ni)|coge|atiende|da|nos|ha (leído|contestado|respondido|venido)); ni (contesta|siquiera|se
      molesta|conoce|sabe); (solo|sólo) (aparece|llama|escribe|quiere|se acuerda|viene|vende|sabe); vender*; comisión;
      nos (trata|habla|ignora|grita); cambien; otra persona; alguien (más|distinto); sin preparar; tarde a; plant*; no
      hay confianza; confianza`,
    dato: `datos; ficha*; expediente*; historia* clínica*; historial*; nómina*; recibo*; factura*; dni; domicilio*;
      direcciones; cuenta* bancaria*; teléfonos; correos; pasaporte*; fotos; contraseñas; listado*; contrato*;
      documento*; información; curp; diagnóstico*; resultado*; archivo*; salario*; sueldo*; cédula*; legajo*;
      fichero*; registro*; perfiles; mensajes; tarjeta*; iban; acta*; cv; currículum*; notas; vídeos; grabaciones;
      copia* de seguridad; respaldo*; portátil`,
    visto: `ver; vio; vimos; veía*; viendo; ve; ven; visible*; apareci*; apareci*; salieron; salió; enviar*; enviad*;
      envió; enviaron; mandó; mandaron; mandad*; llegó; llegaron; recib*; expuest*; accesible*; acces*; acced*;
      public*; divulg*; compart*; filtr*; descarg*; bajar*; consult*; mostr*; mostró; abiert*; incluye*; robad*;
      robaron; perdi*; vend*; indexad*; colgad*; leer; extravi*; cay*; terminó; terminaron; acabó; acabaron; entrar`,
    ajeno: `de (otro|otra|otros|otras) (cliente*|empresa*|persona*|paciente*|delegación|vecin*|colegio*|usuari*|
      propietari*|famili*|trabajador*|sociedad*|oficina*|inquilin*|emplead*|hospital*|clínica*|compañía*|sede); (otro|
      otra|otros|otras) (cliente*|empresa*|persona*|paciente*|vecin*|usuari*|famili*|inquilin*|propietari*|emplead*|
      compañía*); de otro; de otra; de otros; de otras; ajen*; tercer*; cualquier (usuari*|persona|emplead*|
      visitante); tod* (los|las|la) (padres|emplead*|usuari*|empresa|clientes|plantilla|socios|alumnos|trabajadores|
      compañía|lista|contactos|vecinos); grupo de toda; todo el mundo; en abierto; google; internet; la web;
      desconocid*; vecin*; exemplead*; ex emplead*; becari*; competencia; prensa; redes; hackers; enlace (viejo|
      abierto|público); terceros; proveedor de marketing; whatsapp`,
  },
  scenes: [
    { flag: 'safety', withinWords: 14, of: ['maquina', 'aparente'] },
    { flag: 'safety', withinWords: 12, of: ['materia', 'aparente'] },
    { flag: 'safety', withinWords: 9, of: ['aparato', 'falla'] },
    { flag: 'safety', withinWords: 22, of: ['aparato', 'suerte'] },
    { flag: 'safety', withinWords: 9, of: ['remedio', 'trocado'] },
    { flag: 'safety', withinWords: 16, of: ['maquina', 'movido', 'cerca'] },
    { flag: 'safety', withinWords: 20, of: ['maquina', 'gente', 'suerte'] },
    { flag: 'safety', withinWords: 9, of: ['materia', 'expuesto'] },
    { flag: 'safety', withinWords: 10, of: ['vulnerable', 'desvalido'] },
    { flag: 'safety', withinWords: 14, of: ['auxilio', 'extravio'] },
    { flag: 'regulated_complaint', withinWords: 12, of: ['dato', 'visto', 'ajeno'] },
    { flag: 'churn_intent', withinWords: 11, of: ['rival', 'cortejo', 'nosotros'] },
    { flag: 'churn_intent', withinWords: 10, of: ['nosotros', 'salir', 'cuando'] },
    { flag: 'repeat_failure', withinWords: 8, of: ['veces', 'tropiezo'] },
    { flag: 'about_owner', withinWords: 12, of: ['gestor', 'modales'] },
  ],
  trade: `(fabricamos|vendemos|producimos|gestionamos|alquilamos|imprimimos|distribuimos|tramitamos|peritamos|hacemos|
    damos|ofrecemos|instalamos|mantenemos|organizamos|impartimos|redactamos|procesamos|diseñamos|auditamos|revisamos);
    somos (un|una|el|la|los|las|empresa|fabricantes|distribuidores|despacho|bufete|consultora|abogados|hospital|
    clínica|aseguradora); nuestra (aseguradora|empresa|clínica|tienda|cooperativa|consultora) (tramita|vende|gestiona|
    hace|fabrica|alquila|da); trabajo (en|como|de|para); llevo (el|la) (gabinete|departamento|área|oficina); como
    (fabricante*|distribuidor*|despacho|aseguradora|hospital|abogad*|perit*|juzgado|detective|corredur*);
    (fabricante*|distribuidor*|vendedor*|proveedor*) de; especializad* en; nuestro (negocio|sector|oficio) es; vivimos
    de; en (procuraduría|el juzgado|la oficina de reclamaciones|el hospital) (usamos|nos); en la oficina de`,
  parts: `módulo*; formulario*; campo*; plantilla*; informe*; reporte*; tablero*; panel; curso*; formación; pantalla;
    página*; pestaña*; icono*; ícono*; color*; sonido; tono; volumen; calendario*; lista; checklist*; menú; ajuste*;
    software; catálogo*; exportación; vista; columna*; vídeo*; categoría*; editor; rol; perfil; evento; botón;
    gestión; seguimiento; configurador; cuadrante; ficha técnica; estadística*; recordatorio*`,
  partStands: 'before',
};
