/// English words for encounters, their status, occasion and topics.
enum EnglishMeetings {
    static let nouns = """
        meeting: one-to-one, one-to-ones, one-on-ones, tête-à-tête, bilaterals, Strategic Dialogue, ministerial meeting, roundtable talks, rendezvous, huddle, meeting, meetings, encounter, session, trilateral, bilateral meeting, trilateral meeting, audience, sit-down, get-together, face-to-face, assembly, gathering, one-on-one
        talks: talks, discussions, discussion, consultations, conversation, conversations
        call: call, phone call, telephone call, telephone conversation, phone conversation, phone calls
        video: video call, videoconference, video conference, virtual meeting, virtual summit, video link
        summit: summit, summit meeting, summits
        visit: visit, state visit, working visit, official visit, trip, travel, tour
        negotiation: negotiations, peace talks, trade talks, round of talks, nuclear talks, negotiating round, ceasefire talks
        dinner: dinner, lunch, working lunch, working dinner, breakfast, banquet
        reception: reception
        """

    static let verbs = """
        meet.past: sat down for talks with, held a bilateral meeting, held bilateral talks, held separate meetings, had separate meetings, had a meeting, had talks, held consultations, had consultations, called on President, paid a courtesy call on, paid a call on, conferred, met up with, came together, got together, dined with, had dinner with, had lunch with, held discussions with, met, met with, gathered, convened, held a meeting, held talks, sat down with, shook hands, huddled, assembled
        meet.present: sits down with, sit down with, holds talks, holds a meeting, confers with, dines with, meets, meets with, gather, convene, is meeting, are meeting, meeting with
        meet.infinitive: to call on, pay a courtesy call on, confer with, to confer, hold a meeting, hold consultations, have talks, due to see, dine with, come together, meet up with, meet, meet with, sit down with, convene, hold talks, to meet, join
        speak.past: talked, spoke with, spoke to, talked with, talked to, conferred with, consulted with, spoke, held discussions, discussed
        speak.present: speaks with, speaks to, talks to, is speaking with
        speak.infinitive: speak with, speak to, talk to, talk with, speak
        call.past: rang, rang up, spoke over the phone, spoke on the telephone, had a phone call with, held a phone call, had a telephone conversation, held a telephone conversation, had a call with, called by phone, talked on the phone, phoned, telephoned, spoke by phone, spoke on the phone, spoke by telephone, talked by phone
        call.present: phones
        call.infinitive: speak by phone, talk by phone, speak on the phone, to phone, will phone
        visit.past: paid an official visit, was on a visit, made a stop in, headed to, landed in, visited, traveled to, travelled to, traveled, travelled, flew to, arrived in, paid a visit
        visit.present: heads to, flies to, departs for, leaves for, moves on to, carries on to, pays a visit, begins a visit, lands in, visits, travels to, is visiting, is traveling, is travelling, arrives in, is in
        visit.infinitive: pay a visit, pay an official visit, pay official visits, arrive in, head to, leave for, depart for, visit, travel to, travel, fly to
        receive.past: was received, were received, been received, was welcomed by, were welcomed by, was greeted by, was hosted by, were hosted by, received, hosted, welcomed, was received by
        receive.present: receives, hosts, welcomes
        receive.infinitive: be received, be received by, be hosted by, be welcomed by, receive, host, welcome
        negotiate.past: held negotiations, negotiated
        negotiate.present: negotiates
        negotiate.infinitive: negotiate
        """

    static let statusCues = """
        planned: to arrange, to organise, to organize, will, would, is to, are to, is due to, are due to, scheduled, is set to, are set to, planned, plans to, plan to, is expected to, are expected to, going to, to be held, agreed to, due to, will be, agreed to a future, on the agenda, invited
        possible: may, might, could, possibly, perhaps, maybe, is considering, considering, hopes to, hope to, willing to, open to, ready to, wants to, proposed, offered, offers, likely, working on, in talks about, not ruled out, has not ruled out
        planned.modifier: upcoming, forthcoming
        possible.modifier: possible, potential, prospective
        reported: reportedly, is said to have, are said to have, is believed to have, are believed to have, allegedly, is understood to have, is reported to have, are reported to have
        postponed: postponed, delayed, put off, pushed back, deferred, rescheduled, postpones, postponement
        cancelled: cancelled, canceled, called off, scrapped, cancels, calls off, cancellation, dropped, scraps
        held: recent, previous, earlier, last, first
        denied: denied, denies, rejected, rejects, ruled out, rules out, refused, refuses, no plans, not planning, turned down, no meeting
        ongoing: is visiting, are visiting, is on a visit, has started, have started, is meeting, are meeting, under way, underway, ongoing, has begun, have begun, began, continuing
        """

    static let relations = """
        sidelines_of: on the sidelines of, on the margins of, at the margins of, in the margins of, along the sidelines of
        part_of: during, at, as part of, in the framework of, in the context of, within the framework of
        follow_up_of: as a follow-up to, following up on, in the wake of, building on
        """

    static let occasionNouns = """
        summit: summit, summit meeting
        conference: conference, security conference, forum, congress
        gathering: meeting, gathering, ministerial, ministerial meeting, assembly, General Assembly, session, opening ceremony, funeral, foreign ministers' meeting, annual meeting, meetings
        """

    static let topics = """
        agriculture: agriculture, agricultural, farm, soy, beef, grain, food security
        antisemitism: antisemitism, anti-semitism
        bilateral-relations: bilateral relations, bilateral ties, bilateral relationship, bilateral issues, bilateral cooperation, strategic relationship, relations between, ties between, bond, bonds, relationship between, diplomatic relations, historic ties, bilateral agenda, people-to-people ties, bilateral
        brexit: Brexit
        ceasefire: ceasefire, cease-fire, truce
        chemical-weapons: chemical weapons, chemical attack, nerve agent
        climate: climate, climate change, climate crisis
        culture: culture, cultural
        defence: defence, defense, military cooperation, arms, weapons, military aid, military assistance, air defence, air defense, build-up of forces, military support
        democracy: democracy, democratic
        developing-countries: developing nations, developing countries
        drugs: drug trafficking, fentanyl, narcotics
        east-china-sea: East China Sea
        economy: economy, economic, economics, economic cooperation
        education: education, students, universities
        elections: elections, election
        energy: energy, gas, pipeline, oil, clean energy, nuclear power
        extremism: extremism
        gaza: Gaza, Gaza Strip
        gender-equality: gender equality, gender equity, women's rights
        health: health, pandemic, covid-19, coronavirus, vaccines
        human-rights: human rights, press freedom, political prisoners
        humanitarian-aid: humanitarian aid, humanitarian assistance, humanitarian situation, humanitarian access, humanitarian
        indo-pacific: Indo-Pacific
        infrastructure: infrastructure, railway, roads, ports
        intelligence: intelligence, espionage
        investment: investment, investments
        maritime-borders: maritime border, maritime borders, maritime boundary, exclusive economic zone
        middle-east: Middle East
        migration: migration, migrants, refugees, border security, asylum
        nuclear-programme: nuclear program, nuclear programme, nuclear deal, nuclear weapons, denuclearization, denuclearisation, uranium, nuclear agreement, nuclear and ballistic missile programs, enrichment, nuclear talks, nuclear issue
        peace: peace, peace process, peace agreement, peace plan
        prisoner-exchange: prisoner exchange, prisoner swap, hostages, hostage release
        reconstruction: reconstruction
        sanctions: sanctions, sanction, costs on, economic costs, severe costs
        security: security, stability, territorial integrity, security guarantees, regional security
        social-media: social media
        south-china-sea: South China Sea
        space: space cooperation, space exploration
        supply-chains: supply chains, supply chain
        technology: technology, technologies, artificial intelligence, semiconductors, chips
        terrorism: terrorism, terrorist, counterterrorism, terror
        tourism: tourism
        trade: trade, tariffs, trade deal, trade agreement, trade war, tariff, exports, imports
        transport: transport, aviation
        war-crimes: war crimes, accountability
        water: water, water security, dam
        """

    static let media = """
        in_person: in person, face to face, face-to-face, shook hands
        phone: by phone, by telephone, phone, telephone, on the phone, over the phone
        video: by video, via video link, by video link, virtual, virtually
        """

    static let discussion = """
        topic: discussed, discuss, discussing, discusses, topped the agenda, on the agenda, focused on, focus on, focuses on, centred on, centered on, talked about, exchanged views, raised, reviewed, conversation covered, covered, topics, addressed, emphasized the importance of, reaffirmed, coordinate on, expressed support, condemned, to coordinate, to advance
        """

    static let separately = """
        separate: one after the other, one by one, separate, separately, individually, respectively, one-to-ones, one-on-ones, in turn
        """

    static let lightVerbs = """
        held: held, took place, had, concluded, ended, wrapped up, after, following, lasted, attended, joined, hosted, began, was held, were held, participants in the, during the meeting, during the call
        planned: takes place, take place, to hold, holds
        """
}
