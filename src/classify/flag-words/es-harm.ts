import type { FlagSpeech } from './flag-speech';

/** Spanish: harm, law and authorities, as people say it without the word itself. */
export const SPANISH_HARM: FlagSpeech['phrases'] = {
  safety: {
    phrases: `(trozo*|esquirla*|restos|cristal*) (de)? (vidrio|cristal|metal|plástico) .. (comida|yogur*|potito*|
      producto|leche|pan|bote*); cuerpo extraño; (lote|producto|pieza) retirado .. (vend*|entreg*|us*|administr*); (no
      (podía*|pudo|pudieron|pudimos|había forma de)) (salir|abrir la puerta|escapar|evacuar); (perder*|perdió|dejars*|
      cost*) .. (un dedo|una mano|un brazo|una pierna|la vida|un ojo|la mano); baja (laboral)? por (accidente|lesión|
      quemaduras|caída); (hay|tiene|esperan|esperáis|hasta) .. (que morir alguien|que muera|que haya un muerto|un
      accidente|una desgracia|muertos|un herido|una víctima); (salud|seguridad|integridad|vida) (de) (los|las|nuestr*|
      mis|sus) (pacientes|trabajadores|niños|residentes|conductores|alumnos|empleados|huéspedes|vecinos|usuarios|
      operarios) .. (peligro|riesgo|juego|compromet*); (evacu*|desaloj*) (a|el|la|los|las|todo|el edificio|la planta|
      de); (atropell*|aplast*|arroll*|electrocut*|quemad*|escald*|intoxic*|asfixi*|ahog*|atrapad*|lastim*|fractur*|
      desangr*) .. (a|al|por|con|en|un|una|persona*|compañer*|operari*|trabajador*|niñ*|paciente*|dedo*|mano*|brazo*|
      pie|pierna*); aplastamiento*; (perdió|pierda|perder|perdiera|cortó|cortarse|quemó|rompió|fracturó|lastimó|
      machucó|aplastó) .. (dedo*|mano*|brazo*|pie|pierna*|ojo*|vida|cadera|muñeca|costilla*); (fractura*|esguince*|
      herida*|hemorragia*|convulsion*|infarto (de|en|a un)|paro cardíaco|paro cardiaco|hipoglucemia*|sobredosis|shock
      anafiláctico|choque anafiláctico|reacción alérgica|conmoción|amputación|hipotermia|golpe de calor|puntos de
      sutura|crisis asmática); (acabó|terminó|terminaron|acabaron|fue|fueron|llevar*|llevamos|trasladad*|ingres*|
      acabar) .. (urgencias|hospital|uci|quirófano|ambulancia|sala de emergencia*); en la uci; a la uci; uci; (samur|
      bomberos|paramédico*|emergencias|rescate|112|911|protección civil) .. (llegar*|tard*|mal|direc*|tuv*|vinier*|
      acudi*|tarde|no|dirección|avis*); (por poco|casi|de milagro|por los pelos|por un pelo|por centímetros|por
      segundos|a punto de|poco faltó|faltó poco) .. (muer*|mat*|atropell*|aplast*|electrocut*|cae|caer*|cayó|quem*|
      ahog*|accident*|desgracia|choc*|golpe*|mano|dedo*|hiri*|herid*|intox*|vuelc*|volc*|explot*|administr*|inyect*|
      tragedia|no lo cuenta|no la cuenta|matan|nos matamos); no se nos electrocuta; (de|un|fue un) milagro (que|no|
      nadie|fue|si)?; por los pelos; por un pelo; (gracias a dios|menos mal|por suerte|afortunadamente|suerte que|dios
      es grande|dios quiso) .. (nadie|no (hubo|había|pasó|estaba|le|lo|cayó)|saltó|se apartó|vio|estaba|alguien|
      herid*|dentro|debajo|tiempo); una desgracia; (ocurr*|pas*|evit*|hub*|lament*) .. (desgracia*|tragedia*|muert*|
      víctima*); lamentar (víctimas|heridos|muertos|desgracias|una); (tendremos|habrá|va a haber|tendrá que haber|
      esperan|hasta que haya|acabará habiendo|haya) .. (muert*|herid*|desgracia|tragedia|víctima*|fallecid*); un
      muerto; (alguien|un niño|un compañero|un trabajador|un paciente|una persona|gente) (va a|puede|podría|pudo|
      acabará|terminará|casi) .. (morir*|salir herid*|hacerse daño|lastimar*|electrocut*|quemar*|caerse|perder (la|
      una|un)|matar*|resultar herid*|acabar (en|mal)|ahogar*); (pudo|podría|podía|pudiera|habría podido|pudieron)
      (haber)? (morir|matar|morirse|ser (fatal|mortal|grave|trágico|una (tragedia|desgracia))|haber (muerto|matado|
      sido|pasado|acabado)|acabar en (tragedia|desgracia)|costar* la vida|terminar (mal|en tragedia)|quemarse|haber
      muertos); (cost*|jueg*|peligr*|riesgo) .. (vida|vidas); vidas humanas; pone* en (riesgo|peligro); sangr* ..
      (mucho|mano|cabeza|paciente); se (desmayó|desmayaron|cayó (al|de|desde|por|encima)|quemó|cortó la|electrocut*|
      ahogó|asfixió|lastimó|hirió|intoxic*); cayó .. (encima|sobre (un|una|el|la|mi|nuestr*)|al (suelo|vacío|foso|
      hueco)|por el hueco|andamio|desde); (volc*|despeñ*|descarril*|choc*|colision*|estrell*|embist*) .. (carretilla*|
      camión|camion*|furgon*|autobús|bus|moto*|tren|grúa|peatón|vehículo|operari*|niñ*); colisión*; (fuga|escape) de
      (gas|amoníaco|amoniaco|cloro|vapor|monóxido|co|químic*|combustible); (inhal*|respir*|tragó|ingiri*) .. (gas*|
      amoníaco|amoniaco|cloro|vapor*|humo*|disolvente*|químic*|polvo); (amoníaco|amoniaco|cloro|asbesto|amianto|
      legionel*|salmonel*|listeria) .. (dentro|entr*|fuga|inhal*|expuest*|operari*|técnico|brote|trabajador*); (humo|
      chispas|llamas|fuego) (en|del|de|dentro|saliendo|salía|salió|salieron|sale) (el|la|del|los|un|una|los)? _;
      (batería*|enchufe*|cargador*|cable*|regleta|equipo|terminal|tablet|aparato|panel|servidor) .. (hinchad*|
      derretid*|quemad*|ardi*|humo|chispa*|chamusc*|sobrecalent*|explot*|fundid*|incend*); olor a (quemado|gas|humo);
      olía a (quemado|gas|humo); (dosis|medicación|medicamento*|medicina*|insulina|receta*|prescripción|alergia*|
      alérgeno*|grupo sanguíneo|transfusión|oxígeno|vacuna*|pastilla*|tratamiento|suero|sangre|analítica*|biopsia*|
      anticoagulante*|quimio*|anestesia) .. (equivocad*|errón*|cambiad*|intercambiad*|doble|duplicad*|diez veces|
      cruzad*|de otro|otro paciente|del anterior|no (salía*|aparec*|mostr*|sincroniz*|se (mostr*|ve*|veía*|le|
      registr*)|llegó|figura*)|sin mostrar|desaparec*|perdi*|caducad*|vencid*|mezclad*|incorrect*|confund*|trocad*|mal
      (puest*|etiquet*|administr*|calculad*)|falt*|mg); (paciente|niño|niña|bebé|residente|anciano|anciana|diabétic*|
      señor|señora|abuel*) .. (equivocad*|sin (su|la|insulina|oxígeno|medicación|medicacion|calefacción|comer|
      atención|vigilancia)|en el suelo|encerrad*|atrapad*|perdid*|entregad* a|escap*|fugó|alérg*); (entreg*|recog*|
      dio|dieron|salió|sacaron) .. (niño*|niña*|menor*|alumn*|bebé) .. (equivocad*|desconocid*|extrañ*|otra persona|
      sin autoriz*|otro adulto); error de dosificación; dosificación errónea; (puerta|ascensor|elevador|montacargas|
      portón|barrera) .. (sin la cabina|sin cabina|hueco|encima|con (gente|personas|alguien|una persona|un) (dentro|
      atrapad*)); persona atrapada; atrapad* en (el|la) (ascensor|elevador|máquina|prensa|cabina|cámara); agred* ..
      (compañer*|enfermer*|conductor*|guardia|personal|a mi|a un|a una|a nuestr*); (golpe*|paliza|puñal*|navaj*|
      amenaz*) .. (arma|cuchillo|navaja|compañer*|enfermer*|conductor*|muerte|personal)`,
    except: `sin evacuar (dudas|consultas); seguridad de (los)? datos; (morir|muero|morirme|muriendo|muere|matar|
      matadme|me mato) (de risa|de aburrimiento|del aburrimiento|en el intento|de ganas|de hambre|de vergüenza|moscas|
      el tiempo|de asco|ya con|por el); muero de risa; matadme; me muero de; (es|está) para morirse; casi me da un
      (infarto|algo|patatús|soponcio); me (va a dar|dio) (un|algo) .. infarto; infarto al ver; matar moscas; morir en
      el intento; bomba de software; explot* (de|en (datos|ventas)) (tanta|tantas|risa|columnas)?; (informes|costes|
      precios) .. explot*; (seguros|peritamos|peritar|gestión|módulo| parte|partes|formulario*|registro|estadística*|
      prevención|tramitamos|investigación) (de|del)? .. accident*; accidentes (de tráfico|laborales) (y|no|módulo|
      se)?; accidentalmente; por accidente; prevención de riesgos (se| laborales|módulo|curso); riesgos laborales;
      (sin|ningún|ninguna|no (hubo|hay|he|tuvimos|ha habido)) .. (herid*| accident*|peligro|riesgo|víctima*|lesion*|
      desgracia*|muert*); alarmas de incendio; (fabricamos|vendemos| instalamos) .. (alarma*|extintor*|detector*);
      (tono*|sonido*|volumen) .. alarma*; despertador; ambulancias (me| nos|y|de|se)?; gestionamos ambulancias;
      (gestión|flota|empresa|servicio|cuadrante) de ambulancias; hospital* (cliente*|y|usamos|donde|de día|privad*|
      público)?; en el hospital (usamos|trabaj*|utiliz*|lo|la|se|nos); (departamento|servicio|personal|box|jefa|jefe|
      médico) de urgencias; urgencias (del día|comerciales|usa|usamos); botón de (emergencia|pánico) (del menú|está|
      mal|del panel); botón de emergencia del menú; herida abierta; heridas (módulo|ficha*|registro); punto muerto;
      lesión (de derechos|contractual); tóxico (ambiente|el ambiente); vida útil; seguro de vida; la vida (es|fácil|
      más fácil|imposible|cotidiana|diaria|laboral); caída* (del sistema| de la (app|plataforma|red|web)|del servidor|
      de servicio|de ventas|de tensión|las caídas|constantes); cayó (el| la) (sistema|servidor|app|plataforma|web|red|
      servicio|página)`,
  },
  legal: {
    phrases: `(nuestr*|mis|los|mi|su) (abogad*|letrad*) .. (contact*|llam*|escrib*|dic*|estudi*|prepar*|hablar*|
      encarg*|tom*|reclam*|dir*|avis*|recomiend*); (reclam*|exig*|pedir*|cobrar*) .. (judicial*|daños|perjuicio*|
      indemniz*|compensación|pérdidas|lucro|penaliz*|intereses de demora|devolución (íntegra|por la vía)); (pérdidas|
      perjuicio*|lucro cesante) .. (reclam*|factur*|asum*|pag*|cubr*|indemniz*|exig*|valor*); (contrato|cláusula|sla|
      anexo|acuerdo) .. (dice|estipula|establece|incumpl*|vulner*|viol*|penaliz*|resol*|rescind*|nul*|abusiv*|
      garantiza*|prevé); nul* de pleno derecho; (abusiv*|ilegal*|ilícit*) (cláusula|subida|cobro|práctica|aumento)?;
      cobro indebido .. (denuncia*|banco|juez|legal|reclam*); (pruebas|evidencias|capturas|correos) .. (abogad*|
      notario|juez|juicio|guardad*|legal*); (acciones|medidas|vías) (legales|judiciales|pertinentes|que (procedan|
      correspondan)); asesor* legal* .. (dice|estudi*|recomiend*|contact*|prepar*|redact*); (resolución|rescisión)
      (de|del) contrato; les haremos responsables; (hacer|haremos|hacemos) responsables; devolver el dinero o; última
      comunicación antes; (letrad*|despacho|bufete|gabinete jurídico|procurador*|asesor jurídico|asesora jurídica|
      asesoría jurídica|área jurídica|equipo jurídico|departamento jurídico|notario|jurídico|jurídica) .. (lleva|
      llevan|tiene| tienen|contact*|escrib*|estudi*|prepar*|redact*|sentar*|encarg*|va|van|está|están|ya|analiz*|
      revis*|avis*| pondr*|envi*|dice|dicen|recomiend*|exig*|reclam*|proced*|actu*|tramit*|present*); (lleva|tiene|
      pasado|pasamos| entregado|manos|contratado|contratamos|consultado|consultamos|hablado|dejado|enviado|lo dejamos)
      .. (despacho| bufete|letrad*|abogad*|asesoría jurídica|jurídico|gabinete jurídico|servicios jurídicos); membrete
      de un despacho; nos (vemos|veremos) (en|ante|con) (el juzgado|los juzgados|tribunales|los tribunales|el juez|un
      juez| la corte|juicio|abogados|la justicia); (ante) (el|un|los|la) (juez|jueza|juzgado*|tribunal*|corte|
      justicia| notario|jueces|árbitro); (ir|iremos|vamos|acudir*|recurrir*|acudiremos|llevar*|llevaremos) .. (a
      juicio|a los tribunales|al juzgado|a la justicia|a la vía judicial|ante el juez|a la corte|los tribunales|vía
      judicial|por lo civil|por lo penal|la vía civil|contencioso*); vía (judicial|civil|penal|contenciosa|legal|
      ejecutiva); (presentar*|presentamos|interponer*|interpondremos|interpuest*|admitida|prosper*|prepar*|redact*|
      cabe) .. (demanda|querella|denuncia|recurso|monitorio|conciliación); demanda (presentada|en|admitida|colectiva|
      civil| mercantil|por|contra|lista); si no prospera; les (demand*|denunci*|llev* a); vamos a (demandar|denunciar|
      reclamar (judicialmente|daños|por|lo)); monitorio; acto de conciliación; mediación (fallid*|sin acuerdo|
      mercantil|obligatoria)?; vamos a mediación; arbitraje; laudo; carta (documento|notarial|certificada|de los
      abogados); burofax; acta notarial; requerimiento (notarial|formal|de pago|judicial|previo|fehaciente);
      intimación; intimamos; emplazamiento; (último|plazo|plazo de) .. (antes de|requerimiento|vía legal|demanda|
      acciones); (penalizacion*|penalidad*|penalización|multa|pena convencional|cláusula penal|sanción) ..
      (contractual*|contrato|cláusula|sla|acordad*|pactad*|retraso|incumplimiento|aplicar*|exigi*|reclamar*|
      descontar*|artículo|prevista*|anexo); (aplicar*|exigi*|reclam*|descontar*|cobrar*|ejecutar*|hacer valer) ..
      (penalizacion*|penalidad*|penalización|cláusula penal|aval|garantía contractual|multa|indemniz*|compensación|
      daños|perjuicios|lucro cesante|resarcimiento); (resolver|resolvemos|resolución|rescindir|rescindimos|rescisión)
      .. (contrato) .. (incumpl*|causa|culpa|justa); (resolución|rescisión) por (incumplimiento|causa|justa causa);
      incumpl* .. (contrato*|pactad*|firmad*|acuerdo|cláusula*|obligacion*|sla|nivel de servicio|condiciones);
      (incumplieron|incumplen|incumplido|incumplimiento) (el contrato|lo (pactado|firmado|acordado)|grave|reiterado|
      contractual|del contrato); lo (firmado|pactado| acordado) dice; (daños|lucro cesante|perjuicios|resarc*|
      indemniz*|daño emergente|daño moral); (reserv*) .. (acciones|derecho*|legales); reservamos (el derecho|las
      acciones|todas); (retener|retenemos|retendremos| suspend*|consign*|bloque*|no pagar*) .. (pago*|factura*|cuota*)
      .. (hasta|contrato|legal|derecho|incumpl*| cláusula); aténganse; a las consecuencias; (responsabl*|
      responsabilidad) .. (legal*|civil*|daños|perjuicios| contractual*|patrimonial|penal*|exigi*); exigir*
      responsabilidad*; (mala fe|dolo|publicidad engañosa|cláusula* (abusiva*|suelo)|práctica* (abusiva*|desleal*|
      engañosa*)|competencia desleal|usura) (de|a|es|con|en|por|son|total|descarad*|comercial*|mayúscul*)?; (esto|es|
      eso) (un)? (ilegal|delito|fraude); código (civil|penal|de comercio); peritaje; perito* judicial*; embarg*;
      ejecución judicial; comisaría; (denuncia|denunciad*) .. (policía|comisaría|penal|guardia civil| fiscalía|
      fiscal); fiscalía; ministerio público`,
    except: `(asesor|contrato) legal (de empleados|modelo); abusiva letra pequeña; (no (hace falta|vamos a|pensamos|
      queremos|quiero|necesit*)|sin|nada de|ni) .. (abogad*|demand*|denunci*| juicio|tribunal*|juzgado*|legal*|
      pleito*); hacemos software para juzgados; para juzgados; (equipo|departamento) legal (no ve|ve|pide|usa|revisa|
      dice que falta|quiere|encantad*|contento); garantía legal; (demanda|demandas) (de (energía|energia|gas|
      producto*|mercado|personal|electricidad|clientes|servicio*)|a diario|alta|baja| estacional|prevista|pronost*|de
      la temporada); previsión de (la)? demanda; pronóstico de (la)? demanda; la demanda (la|se|de|crece|baja|sube|
      explota|es); la demanda de energia; tramita* demandas; vivimos de (demandas| juicios); (área|departamento|
      cálculo|módulo|gestión) de penalizaciones; penalizaciones (de una|a clientes|de los abonados); denuncias
      (ciudadanas|de usuarios|módulo); canal de denuncias; robo de tiempo; es un robo (de|el precio|lo que); robo a
      mano armada; justicia (ríos|social|poética); (se llama|llamada) justicia; (no|sin) .. (perjuicio*|pérdidas); sin
      perjuicio de; engañ* (un poco|la vista|el botón|el menú|nombre|visualmente); garantía (de satisfacción|legal|
      extendida)`,
  },
  regulated_complaint: {
    phrases: `(datos|fichas|nóminas|facturas|historiales|expedientes|recibos|contratos|documentos) (de|con) .. (al
      correo|por correo|por error|a otra|a otro|a un|en internet|en google|publicad*|a la vista|expuest*|filtrad*|
      robad*); (a|al) (correo|dirección|persona|cliente|paciente|destinatario) (equivocad*|errón*|que no);
      (destinatario|paciente|cliente|empleado) equivocado .. (recib*|datos|correo|factura|historia); correo masivo ..
      (copia|visible*|cc|direcciones); con copia a todos; (sancion*|multa*|apercib*|inspecc*|requerimiento*) ..
      (agencia|autoridad*|ministerio|regulador*|consumo|inspección|superintendencia|sanidad|hacienda|trabajo); (queja|
      reclamación|reclamo) (formal|oficial|por escrito|ante|al (defensor|regulador|consumo)); ojo que lo denuncio;
      (reportar|reportado|reportamos|reportaremos|notificar|notificado|notificamos|comunicado|comunicamos) (a|al|ante)
      (la|las|los|el)? (autoridad*|regulador*|agencia|superintendencia|aepd|supervisor|sanidad|ministerio|consumo|
      afectados|titulares); (aepd|cnmv|banco de españa|bde|banxico|cnbv|sat|superintendencia|profeco|condusef|
      indecopi|sernac|cmf| sbs|osiptel|osinergmin|sfc|sic|ift|cofece|cofepris|invima|anmat|enacom|bcra|cnmc|aemps|
      dgsfp|sepblac|inspección| defensor*|defensoría|consumo|omic|facua|ocu|procuraduría|contraloría|autoridad*|
      regulador*|ministerio|agencia española|ayuntamiento inspec*|sanidad|incibe|ccn|eiopa|autocontrol|arco|ine|
      hacienda|tribunal de cuentas|cne| sec|digemid|supersalud|superfinanciera|superservicios|supervisor) .. (multó|
      multaron|multad*|sancion*|requer*| requiri*|exig*|pid*|pregunt*|abri*|investig*|escrit*|escrib*|notific*|
      inform*|denunci*|reclam*|queja*|ya tiene| está al tanto|al tanto|enterad*|recib*|inspeccion*|audit*|expediente|
      amonest*|apercib*|llam*|aviso|sabe|conoce| nos|reproch*); (multó|multaron|multad*|sancion*|requerid*|requirió|
      inspeccion*|apercib*|expedient*) .. (aepd| cnmv|banco de españa|cnbv|sat|superintendencia|profeco|condusef|
      indecopi|sernac|cmf|sbs|invima|anmat|bcra|cnmc| aemps|inspección|autoridad*|regulador*|ministerio|sanidad|
      hacienda|consumo|ayuntamiento); (ante|a|al|en|por|con| elev*|denunci*|reclam*|acud*|notific*|comunic*|reporta*|
      avis*) (la|el|los|las)? (aepd|cnmv|cnbv| superintendencia*|profeco|condusef|indecopi|sernac|cmf|sbs|invima|
      anmat|bcra|cnmc|aemps|defensor*|defensoría| omic|facua|ocu|procuraduría|contraloría|autoridad* (sanitaria*|
      competente*|de|laboral*|financier*|reguladora*| supervisora*)|regulador*|agencia (española|de protección)|
      inspección|oficina de consumo|oficina del consumidor| ministerio|incibe|supervisor|organismo regulador|junta
      arbitral); hoja* de reclamacion*; libro de (quejas| reclamaciones); oficina de consumo; junta arbitral; (queja|
      reclamación|reclamo) (formal|oficial|por escrito| escrita|administrativa|ante|con número|en regla|colectiva|
      formalmente); (conste|consta|quede|registr*|tramit*| trat*|consider*|valga|formaliz*) .. (queja|reclamación|
      reclamo) (formal|oficial)?; como (queja|reclamación| reclamo); número de (expediente|registro|reclamación|
      queja); respuesta (por escrito|en plazo|en el plazo| formal); plazo legal; (declaración|notificación|
      comunicación) obligatoria; (tuvimos|hemos tenido|tenemos| obligad*|debimos|debemos|hubo) (que|de|a)? (lo|la|a)?
      (notific*|declarar|comunicar*|reportar*|informar|avisar) (a|al|ante|lo|la|el|formalmente|a los afectados)?; (72|
      24|setenta y dos|veinticuatro) horas .. (notific*| comunic*|autoridad|plazo|report*|declar*); incidente ..
      (notificad*|comunicad*|declar*|reportad*|notificable| obligatoria|autoridad); brecha de (datos|seguridad|
      privacidad); tras la brecha; (fuga|filtración|exposición| robo|pérdida|violación|vulneración|acceso (ajeno|
      indebido|no autorizado)|divulgación) (de|a|del|en) (los|las|la| el)? (datos|información|fichas|expedientes|
      historia*|privacidad|nóminas|documentos|base|secreto|archivos| registros|cuentas|fotos); acceso (ajeno|indebido|
      no autorizado); (datos|fichas|expediente*|historia* clínica*| historiales|nómina*|recibo*|factura*|dni|
      domicilio*|direccion*|cuenta* bancaria*|teléfonos|correos|pasaporte*| fotos|contraseñas|listado*|contratos|
      documentos|información|curp|rfc|cpf|diagnóstico*|resultados|archivos| salarios|sueldos|cédulas|legajos) ... (de
      otr*|ajen*|a (otro|otra|otros|otras) (cliente*|empresa*|persona*| paciente*|propietari*|vecin*)|tercer*|
      cualquier*|a toda la|toda la (empresa|lista|plantilla)|en abierto|google| internet|desconocid*|filtrad*|
      expuest*|robad*|publicad*|a la vista|visible* (para|por) (cualquier*|todos|otr*)| enlace viejo|competencia|
      exemplead*|ex emplead*|vecin*); cualquiera (con|puede|podía|podría|pudo) .. (ver| bajar*|descargar*|entrar|
      acceder|consultar|leer|enlace); (vulner*|incumpl*|viola*|infracción|infring*|contrari*) .. (rgpd|lopd*|lfpdppp|
      habeas data|protección de datos|privacidad|ley|normativa|reglamento|secreto); (derecho* (de|al) (acceso|
      supresión|olvido|rectificación|oposición)|solicitud de (acceso|supresión|baja de datos|borrado)| derechos arco)
      .. (ignor*|sin respuesta|no|nadie|negad*|denegad*|fuera de plazo|plazo); (multa|sanción| expediente sancionador|
      apercibimiento|requerimiento|inspección) (de|del|por|de la|administrativ*|será|nos| sorpresa) (la|el|los|no|
      aepd|cnmv|hacienda|autoridad*|protección); lo anecdótico será la multa; (perder*|retir*| peligr*|suspend*) ..
      (licencia|habilitación|acreditación|certificación|registro sanitario|concesión); farmacovigilancia;
      tecnovigilancia; evento centinela; mandaron (mi|la|nuestra|una) (nómina|historia|ficha| factura)`,
    except: `factura* .. error; (correo|dirección) equivocad* (de facturación)?; (exportación|informe|reporte|
      plantilla|módulo|conector|formato|fichero|envío|trazabilidad) (para|a|de| del|con) (la|el)? (cnmv|aepd|sat|fda|
      cnbv|hacienda|banco de españa|regulador*|autoridad*|hoja*|superintendencia| dgt|bcra|ministerio); plantilla de
      hoja de reclamaciones; (ajustes|modelo|facturación|usuarios nombrados|a|por| de|bajo|el|más|mi|nuestro|su|alto|
      bajo|menos) (de|a)? consumo; consumo (de|eléctrico|energético|interno|medio|y| mensual*|real|que|no|por|batería|
      excesivo); como no contemplan; incumple la protección de datos; (formación| curso|taller|módulo|webinar|
      cláusula*) (sobre|de|del) (rgpd|lopd*|protección de datos); (no|sin|ninguna|nunca) .. (queja*|reclamación|
      reclamaciones|denuncia*|somos de poner quejas); poner quejas; (quejas|reclamaciones) (ciudadanas|de (clientes|
      huéspedes|usuarios|pacientes|abonados)); (menú|módulo|oficina|gestión|departamento| formulario|buzón) de
      (quejas|reclamaciones); oficina de reclamaciones; en (procuraduría|la procuraduría|profeco| la omic|consumo)
      (usamos|utilizamos|trabaj*); (gabinete|prensa) .. ministerio; ministerio:; sat (isfech*| uración)`,
  },
};
