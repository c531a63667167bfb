import type { FlagSpeech } from './flag-speech';

/** Portuguese: the same failure again. */
export const PORTUGUESE_AGAIN: FlagSpeech['phrases'] = {
  repeat_failure: {
    phrases: `(décimo|nono|oitavo|sétimo|sexto|quinto|quarto|terceiro) (primeiro|segundo)? (protocolo|chamado|ticket|
      técnico|contato) .. (mesmo|mesmíssimo|assunto|sobre); (sempre|é) o mesmo filme; sempre a mesma (ladainha|
      história|falha|desculpa); passado idem; de novo não apareceu; de novo marcaram; (quarta|terceira|quinta) (manhã|
      noite|tarde) (em|sem|parad*); (segund*|terceir*|quart*|quint*|sext*|sétim*|enésim*|décim*) (queda|falha|erro|
      incidente|vazamento| interrupção|apagão|pane|nota errada|fatura errada|chamado) (no|na|em|deste|desta|este|esta|
      do|que|seguid*); (segund*|terceir*|quart*|quint*|enésim*) vez .. (que|no mês|este|esta|seguida|duplic*|erro|
      falh*|cai*|em|neste); (segundo|terceiro|quarto|quinto|sexto) (mês|trimestre|dia) (seguid*|consecutiv*|que); pelo
      (segundo|terceiro| quarto|quinto) mês; (meses|semanas|dias|vezes|mês|semana) (seguid*|consecutiv*); (duas|três|
      quatro|cinco|seis| sete|oito|dez|2|3|4|5|6|várias|dezanove|dezenove|inúmeras) (quedas|falhas|panes|interrupções|
      apagões|paradas| reaberturas) (no|na|em|este|esta|neste|nesta|só|já|desde|seguidas); (já são|foram|vão|lá vão)
      (duas|três|quatro| cinco|seis|sete|2|3|4|5|6) (vezes|quedas|falhas|notas|faturas); como em (janeiro|fevereiro|
      março|abril|maio| junho|julho|agosto|setembro|outubro|novembro|dezembro); como no (mês passado|ano passado|
      trimestre passado); como (da|na) (vez passada|semana passada|última vez); (ano|mês) passado (também|igual|a
      mesma coisa|foi igual); a mesma (coisa|história|ladainha) (de novo|outra vez|com a|com o|todo mês|toda semana);
      (de novo|outra vez| novamente|mais uma vez) .. (mesma coisa|mesmo|mesma|falh*|erro*|caiu|cai|queda|problem*|
      duplic*|trav*|errad*| sumi*|perd*|cheg*|não tocou|não (abr*|funcion*|carreg*|receb*|veio)|alerta|parou|fora do
      ar|estour*|atras*); (voltou|voltaram|volta|voltam|retornou|reapareceu|ressurgiu|tornou) (a (falhar|cair|
      acontecer|dar|sumir|travar| duplicar|aparecer|ocorrer|cobrar|errar|parar)|o (bug|erro|problema|mesmo)|a (falha|
      mesma)|hoje|ontem|a cada (atualização|versão|mês)); voltou o bug; volta a cada; (a cada|cada|toda|todo|em toda|
      em todo|após cada|depois de cada) (atualização|versão|segunda|terça|quarta|quinta|sexta|mês|fim de mês|
      fechamento|fecho|dia|noite| release|deploy|quinzena|trimestre|virada|manhã|semana|nota|fatura) .. (falh*|erro*|
      cai|caiu|trav*|quebr*| problema*|mesma coisa|errad*|bug*|perd*|duplic*|some|sumiu|para|fora do ar|outra vez|de
      novo|morre|estour*); (deram|dão|dado|fech*) .. (resolvid*|corrigid*|concluíd*) .. (e|hoje|voltou|sem|outra|de
      novo|mas|continua| abril); (consert*|corrig*|arrum*|resolv*) ... (e (volta|voltou|quebra|quebrou)|voltou|quebrou
      de novo| reapareceu); (erro|falha|bug|problema|defeito) (recorrente*|crônic*|crónic*|de sempre|repetitiv*|que
      (volta| voltou|se repete)|cíclic*); problema crônico; (reabr*|reabert*|reabertura*) .. (vez|vezes|chamado|
      ticket|sexta| cinco|três|quatro|de novo); (sempre|constantemente|direto|toda hora|a toda hora|vira e mexe|volta
      e meia) (cai| caindo|trava|travando|falha|falhando|dá erro|dando erro|quebra|desconecta|perde|fora do ar|o mesmo
      (erro| problema|bug)|a mesma falha); não (aprendem|é a primeira|é primeira|foi a primeira); não é caso isolado;
      déjà vu; círculo vicioso; eterno (problema|erro|retorno); (remarc*|adi*|reagend*|cancel*|posterg*) (a|o)? ..
      (duas| três|quatro|cinco|seis|várias) vezes; (duas|três|quatro|cinco|seis) vezes .. (cancel*|adi*|caiu|cai|
      perd*|falh*| duplic*|remarc*|sumiu);`,
    except: `cancela tudo e lança de novo; semana que vem já vai; quarta semana; por turno; sempre a mesma cantiga;
      (de novo|outra vez|novamente|mais uma vez) (parabéns|obrigad*|um (webinar|curso|prazer)|gost*|muito bom|
      excelente); de novo parabéns; (contar|começar|explicar|repetir|escrever|carregar|entrar|digitar|preencher|subir|
      cadastrar|pagar (setup)?|fazer|faria|começa|contar tudo|tudo|do zero|login) (tudo|login|setup)? (de novo|outra
      vez|novamente); tudo (de novo|outra vez); faria de novo; dois dias sozinhos outra vez; deixarem .. outra vez;
      (primeira) (vez|falhinha); (não|sem|nunca|nem) .. (repet*|quedas|falhas); (continua*|segue|seguimos) (igual|no
      kick off|sem (entrar|estrear|usar)|fazendo|content*|usando|não trazendo|caro|cara); continua igual; (duas|três|
      várias|muitas|mil|dez) vezes (mais|menos|ao dia|por semana|melhor|pior|o preço|o que|maior|por dia|pra (entrar|
      salvar)|ao mês|o paciente); (liguei|ligamos|pedi|pedimos|escrevi|escrevemos|pergunt*|insist*|solicit*) .. (duas|
      três|quatro|cinco|várias|muitas) vezes; cada vez (mais|menos|que (entro|abro|quero|busco|faço|tenho|volto)|com o
      mesmo texto|melhor|pior); (faltam|tem|outros|muitos|mais|os|de|em|novos|sem|ao|dos) recursos; recursos; cliente*
      recorrente*; como (no|na|em) (excel|planilha|demo|contrato)`,
  },
};
