import type { FlagSpeech } from './flag-speech';

/** Spanish: the same failure again. */
export const SPANISH_AGAIN: FlagSpeech['phrases'] = {
  repeat_failure: {
    phrases: `(segund*|tercer*|cuart*|quint*|sext*|séptim*|enésim*) (caída|corte|fallo|error|incidencia|brecha|
      filtración|intento fallido|apagón|avería) (en|de|este|esta|del|por|que); por (segunda|tercera|cuarta|quinta|
      enésima) (vez|ocasión) .. (cierr*|cerr*|me|nos|falla*|cae|cayó|equivocad*|mal|cancel*|duplic*|sin); (segundo|
      tercer|cuarto|quinto|sexto) (mes|trimestre|día) (seguid*|consecutiv*); (mes|semana|trimestre|año|día|noche|
      meses|semanas|días|veces) (seguid*|consecutiv*|tras (mes|semana|día|año)); (van|ya van) (dos|tres|cuatro|cinco|
      seis|siete|ocho|nueve|diez|2|3|4|5|6) (veces|caídas|cortes|fallos|incidencias|facturas); van (dos|tres|cuatro|
      cinco|seis|siete|ocho|diez); (dos|tres|cuatro|cinco|seis|siete|ocho|diez|2|3|4|5|6|varias|muchas) (caídas|
      cortes|apagones|interrupciones|fallos|reaperturas) (este|esta|en|seguidas|al|ya|desde); como (en|el|la) (enero|
      febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|año pasado|mes pasado|vez
      pasada|semana pasada|otra vez|anterior|trimestre|verano|invierno|vez anterior); el año pasado (igual|también|lo
      mismo|pasó); (el|la) (año|mes|vez|semana) (pasad*|anterior) .. (también|igual|lo mismo|ya|idéntic*); el anterior
      también; (lo mismo|exactamente lo mismo) que (en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|
      octubre|noviembre|diciembre)|el (mes|año) pasado|la (vez|semana) pasada); misma piedra; (otra vez|de nuevo) lo
      mismo; (otra vez|de nuevo|nuevamente) .. (lo mismo|fall*|error*|caíd*|cae|corte|problem*|duplic*|incidencia|
      equivocad*|perdi*|cerr*|colgad*|bloquead*|perdieron|silencio|alerta); otra factura con; (volvió|vuelve|vuelven|
      volvieron|volvimos|regresó|regresa|reapareció|reaparece|resurgió|ha vuelto|han vuelto|retornó) (a (fallar|caer*|
      pasar|ocurrir|salir|suceder|romper*|dar|dejar*|desaparecer|perder*|cobrar*|duplicar*|bloquear*|equivocar*|
      colgar*|repetir*|aparecer|las andadas|lo mismo|cerrar*)|el (error|fallo|problema|bug|mismo)|la (falla|misma|
      incidencia)); hoy volvió; (cada|todos los|todas las|en cada|con cada|tras cada|después de cada) (actualización|
      lunes|martes|miércoles|jueves|viernes|mes|meses|semana*|fin de mes|cierre|día|días|noche*|release|despliegue|
      factura|quincena|trimestre|año|años|mañana*|vez|parche|nómina) .. (falla*|fallo*|error*|cae*|cuelga*|rompe*|
      bloque*|pierd*|duplic*|equivocad*|otra vez|muere*|corta*|caída*); (lo dieron|la dieron|dan|cerr*|cierran) ..
      (resuelt*|solucionad*|arreglad*) .. (y|hoy|volvió|abril|sin|otra|de nuevo|tocar|sigue|pero); me cierran ..
      (solucionad*|resuelt*|sin); (arregla*|corrig*|solucion*|repar*|resuelt*) ... (y (vuelve|volvió|falla)|volvió|
      vuelve|se rompe|reapar*); (error*|fallo|problema|bug) (recurrente*|crónico*|de siempre|repetitivo*|que (vuelve|
      regresa|arrastramos|se repite|reaparece)|cíclico); recurrente (y|el|desde|en|error); arrastramos (desde|hace|
      este|el); (tropez*|tropieza*) .. (misma|otra vez|de nuevo); (reabr*|reabiert*|reapertur*) .. (vez|veces|
      incidencia|ticket|caso|otra); (siempre|constantemente|continuamente|a diario|cada rato|cada dos por tres) (se
      (cae|cuelga|bloquea|traba|rompe|desconecta|pierde)|falla*|caíd*|con el mismo (error|fallo|problema)|el mismo
      (error|fallo|problema)|da error); no (aprenden|es la primera|es primera|es la primera vez|lo arreglan nunca|
      escarmient*); no aprenden; no es (un caso aislado|casualidad|algo puntual); (déjà|deja) vu; el cuento de nunca
      acabar; círculo vicioso; eterno (problema|error|retorno); la historia de siempre; más de lo mismo; (pospuest*|
      pospus*|aplaz*|reprogram*|reagend*|cancel*|cambi* (la|de) fecha) .. (dos|tres|cuatro|cinco|seis|varias) veces;
      dos veces .. (cancel*|aplaz*|cay*|perdi*|fall*)`,
    except: `(de nuevo|otra vez|nuevamente|una vez más) (gracias|un (taller|webinar|curso|placer|gusto)|enhorabuena|
      felic*|bravo|genial|por todo|estupend*); otra vez (gracias|un taller|un curso); (contar|empezar|explicar|
      repetir|escribir|cargar|entrar|iniciar|introducir|rellenar|teclear|meter|subir|registrar*|explicarlo) (todo|lo|
      sesión|desde cero|los datos)? (de nuevo|otra vez|nuevamente); a empezar de nuevo; todo de nuevo; primera vez;
      (no|sin|nunca|ni) .. (repet*|cortes|caídas); repetiría; (seguimos|sigue|siguen) (igual|sin (salir|corregirse|
      estrenar|arrancar|empezar|entrar)|pasando (recibos|cargos|factura*)|content*|trabajando|esperando (respuesta|
      que)|siendo); siguen igual; sigue sin (corregirse|solucionarse); seguimos sin (salir|empezar|arrancar|estrenar|
      usar|ver); (dos|tres|varias|muchas|mil|diez) veces (más|menos|al día|por semana|mejor|peor|el precio|lo que|
      mayor|para (lo mismo|entrar|guardar|confirmar)|por sesión|al mes); (llamé|llamamos|pedí|pedimos|escribí|
      escribimos|pregunt*|insist*|solicit*) .. (dos|tres|cuatro|cinco|varias|muchas) veces; cada vez (más|menos|que
      (entro|abro|quiero|busco|hago|hay que|vuelvo)|mejor|peor); cliente* recurrente*; como en (excel|casa|el
      contrato|la demo|otros|cualquier)`,
  },
};
